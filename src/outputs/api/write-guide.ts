import { escapeMarkdown, writeLink } from '../markdown-twins/escape-markdown.ts';
import { PATHS } from '../paths.ts';
import { CHANGELOG, STABILITY } from './changelog.ts';
import { DOCUMENTS } from './documents.ts';
import { INDEX_DOCUMENT } from './index-document.ts';
import type { View } from './view.ts';

/** The API in Markdown: what there is, what holds, what changed. */
export function writeGuide({ base, context }: View): string {
  const { name, dataLicence } = base.site.data;
  const { absolute } = context;
  return `${[
    `# ${escapeMarkdown(name)} API`,
    `Static files beside ${writeLink('its index', absolute(PATHS.api('index.json')))}, to be read without a key. Licence of the data: ${writeLink(dataLicence.name, dataLicence.url)}. The same in ${writeLink('OpenAPI 3.1', absolute(PATHS.api('openapi.json')))}.`,
    '## Documents',
    [INDEX_DOCUMENT, ...DOCUMENTS]
      .map(({ path, summary, name: schema }) => `- \`${path}\`: ${summary} ${writeLink('Schema', absolute(PATHS.apiSchema(schema)))}`)
      .join('\n'),
    'Claims and subjects also stand beside their pages: `claims/{id}.json` and `claims/{id}.md`, `subjects/{id}.json` and `subjects/{id}.md`, below the address of the site.',
    '## What holds',
    STABILITY.map((promise) => `- ${promise}`).join('\n'),
    '## What changed',
    CHANGELOG.map(({ version, on, changes }) => `### ${version}, ${on}\n\n${changes.map((change) => `- ${change}`).join('\n')}`).join(
      '\n\n',
    ),
  ].join('\n\n')}\n`;
}
