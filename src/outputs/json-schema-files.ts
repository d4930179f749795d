import { JSON_SCHEMAS } from './json-schemas.ts';
import type { Output } from './output.ts';

/** The shapes of the authored records, for editors and for other programs. */
export const jsonSchemaFiles: Output = {
  id: 'json-schemas',
  title: 'JSON Schemas',
  mediaType: 'application/schema+json',
  description: 'One JSON Schema a kind of record, generated from the schemas that validate the content.',
  files: () =>
    JSON_SCHEMAS().map(({ name, schema }) => ({
      path: `schemas/${name}.json`,
      content: `${JSON.stringify(schema, null, 2)}\n`,
    })),
};
