import type { z } from 'zod';
import { STATUSES, TOPIC_IDS } from '../../records/index.ts';
import { PATHS } from '../paths.ts';
import { CHANGELOG, STABILITY } from './changelog.ts';
import { DOCUMENTS, type ApiDocument } from './documents.ts';
import { indexSchema } from './schemas/api-index.ts';
import { listGone } from './to-lists.ts';
import { toListHead, type View } from './view.ts';

const INDEX_PATH = 'index.json';

/** The document that names all others: apart, because it lists them. */
export const INDEX_DOCUMENT: ApiDocument = {
  name: 'index',
  path: INDEX_PATH,
  summary: 'Where everything is, how much there is, and what the version promises.',
  parameter: null,
  schema: indexSchema,
  twin: null,
  list: (view) => [{ key: '', body: toIndex(view) }],
};

function toIndex(view: View): z.output<typeof indexSchema> {
  const { base, context } = view;
  const { name, tagline, publisher, dataLicence } = base.site.data;
  return {
    ...toListHead(base.published.length, view),
    assessed_on: base.today,
    name,
    tagline,
    publisher: { name: publisher.name, url: publisher.url },
    licence: { ...dataLicence },
    counts: {
      claims: base.published.length,
      subjects: base.subjects.size,
      sources: base.sources.size,
      topics: TOPIC_IDS.length,
      statuses: STATUSES.length,
      gone: listGone(view).length,
    },
    endpoints: DOCUMENTS.map((document) => toEndpoint(document, view)),
    stability: [...STABILITY],
    changelog: CHANGELOG.map(({ version, on, changes }) => ({ version, on, changes: [...changes] })),
    links: {
      html: context.absolute(PATHS.home),
      method: context.absolute(PATHS.method),
      guide: context.absolute(PATHS.api('about.md')),
      openapi: context.absolute(PATHS.api('openapi.json')),
      llms: context.absolute(PATHS.llms),
      feed: context.absolute(PATHS.jsonFeed),
    },
  };
}

function toEndpoint({ name, path, summary, parameter }: ApiDocument, view: View) {
  const key = parameter === null ? '' : findExample(name, parameter.name, view);
  return {
    name,
    path,
    summary,
    example: key === undefined ? null : view.context.absolute(PATHS.api(fillPath(path, key))),
    schema: view.context.absolute(PATHS.apiSchema(name)),
  };
}

function findExample(name: string, parameter: 'id' | 'page', { base }: View): string | undefined {
  if (parameter === 'page') return '1';
  return name === 'claim' ? base.published[0]?.id : base.subjects.keys().next().value;
}

/** The path of one document: `claims/{id}.json` and `x` give `claims/x.json`. */
export function fillPath(path: string, key: string): string {
  return path.replace(/\{\w+\}/u, () => key);
}
