import type { AssessedKnowledgeBase } from '../../assessment/index.ts';
import type { ApiDocument } from './documents.ts';
import { DOCUMENTS } from './documents.ts';
import { STABILITY } from './changelog.ts';
import { INDEX_DOCUMENT } from './index-document.ts';
import { writeJsonSchemas } from './json-schemas.ts';
import { SCHEMA_VERSION } from './version.ts';

const COMPONENT = '#/components/schemas/';

/** The OpenAPI 3.1 description of the files below /api/v1/. */
export function toOpenApi({ site }: AssessedKnowledgeBase) {
  const { name, tagline, publisher, dataLicence } = site.data;
  const documents = [INDEX_DOCUMENT, ...DOCUMENTS];
  return {
    openapi: '3.1.0',
    info: {
      title: `${name} API`,
      version: SCHEMA_VERSION,
      summary: tagline,
      description: ['Static files, to be read without a key.', ...STABILITY].join(' '),
      contact: { name: publisher.name, url: publisher.url },
      license: { name: dataLicence.name, url: dataLicence.url },
    },
    // Relative to the address of this description, so that it holds below any base path.
    servers: [{ url: '../v1' }],
    paths: Object.fromEntries(documents.map((document) => [`/${document.path}`, { get: toOperation(document) }])),
    components: { schemas: Object.fromEntries([...writeJsonSchemas((schema) => COMPONENT + schema)].map(toComponent)) },
  };
}

/** A schema without what only a file of its own needs. */
function toComponent([name, schema]: readonly [string, Readonly<Record<string, unknown>>]) {
  return [name, Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$schema' && key !== '$id'))] as const;
}

function toOperation({ name, summary, parameter }: ApiDocument) {
  const parameters = parameter === null ? [] : [toParameter(parameter)];
  const missing = parameter === null ? {} : { '404': { description: 'Nothing stands at this address.' } };
  return {
    operationId: toOperationId(name),
    summary,
    parameters,
    responses: {
      '200': { description: 'The document.', content: { 'application/json': { schema: { $ref: COMPONENT + name } } } },
      ...missing,
    },
  };
}

function toParameter({ name, description }: NonNullable<ApiDocument['parameter']>) {
  const schema = name === 'page' ? { type: 'integer', minimum: 1 } : { type: 'string' };
  return { name, in: 'path', required: true, description, schema };
}

/** `claim-page` → `getClaimPage`. */
function toOperationId(name: string): string {
  return `get${name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')}`;
}
