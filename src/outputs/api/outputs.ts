import type { Output, OutputFile } from '../output.ts';
import { PATHS } from '../paths.ts';
import { DOCUMENTS } from './documents.ts';
import { fillPath, INDEX_DOCUMENT } from './index-document.ts';
import { writeJsonSchemas } from './json-schemas.ts';
import { toOpenApi } from './openapi.ts';
import { writeGuide } from './write-guide.ts';

/** JSON documents for programs; those of claims and subjects stand beside their pages too. */
export const api: Output = {
  id: 'api',
  title: 'API',
  mediaType: 'application/json',
  description: 'Claims, subjects, sources, topics and statuses as JSON, with the evidence and the proof of every status.',
  files: (base, context) =>
    [INDEX_DOCUMENT, ...DOCUMENTS].flatMap(({ path, twin, list }) =>
      list({ base, context }).flatMap(({ key, body }): OutputFile[] => {
        // The twin shares the text, so that it costs nothing but the file.
        const content = `${JSON.stringify(body)}\n`;
        const file = { path: PATHS.api(fillPath(path, key)), content };
        return twin ? [file, { path: twin(key), content }] : [file];
      }),
    ),
};

export const apiSchemas: Output = {
  id: 'api-schemas',
  title: 'JSON Schemas of the API',
  mediaType: 'application/schema+json',
  description: 'One JSON Schema a shape that the API serves.',
  files: (_base, context) =>
    [...writeJsonSchemas((name) => context.absolute(PATHS.apiSchema(name)))].map(([name, schema]) => ({
      path: PATHS.apiSchema(name),
      content: `${JSON.stringify(schema, null, 2)}\n`,
    })),
};

export const openApi: Output = {
  id: 'openapi',
  title: 'OpenAPI description',
  mediaType: 'application/json',
  description: 'The API in OpenAPI 3.1, for generators of clients.',
  files: (base) => [{ path: PATHS.api('openapi.json'), content: `${JSON.stringify(toOpenApi(base), null, 2)}\n` }],
};

export const apiGuide: Output = {
  id: 'api-guide',
  title: 'Guide to the API',
  mediaType: 'text/markdown',
  description: 'What the API serves, what it promises, and what each version changed.',
  files: (base, context) => [{ path: PATHS.api('about.md'), content: writeGuide({ base, context }) }],
};
