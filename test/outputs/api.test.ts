import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assessment/index.ts';
import { CHANGELOG } from '../../src/outputs/api/changelog.ts';
import { DOCUMENTS } from '../../src/outputs/api/documents.ts';
import { INDEX_DOCUMENT } from '../../src/outputs/api/index-document.ts';
import { toOpenApi } from '../../src/outputs/api/openapi.ts';
import { api, apiGuide, apiSchemas, openApi } from '../../src/outputs/api/outputs.ts';
import { PAGE_SIZE, SCHEMA_VERSION } from '../../src/outputs/api/version.ts';
import { toPages } from '../../src/outputs/api/view.ts';
import { readKnowledgeBase } from '../../src/store/index.ts';
import { buildBase } from '../builders.ts';
import { buildApiBase, CONTEXT } from './api-base.ts';
import { HARD_TEXTS } from './hard-texts.ts';

type Json = Readonly<Record<string, unknown>>;

const ROOT = 'https://x.example/assay/';
const small = buildApiBase();
const real = assess((await readKnowledgeBase('.')).base, '2026-11-23');
const schemas = apiSchemas.files(small, CONTEXT).map(({ content }) => JSON.parse(content) as Json);
const description = toOpenApi(small);
const BASES = [
  ['an empty record', buildBase({})],
  ['every kind of record', small],
  ['the real record', real],
] as const;

/** The document of the index or of DOCUMENTS whose path a file has. */
function findDocument(file: string) {
  const path = file.replace(/^api\/v1\//u, '');
  const matches = [INDEX_DOCUMENT, ...DOCUMENTS].filter((document) => {
    const pattern = document.path.replace('.json', '\\.json').replace(/\{\w+\}/u, document.parameter?.name === 'page' ? '\\d+' : '[^/]+');
    return new RegExp(`^${pattern}$`, 'u').test(path);
  });
  expect(matches, file).toHaveLength(1);
  return matches[0] ?? INDEX_DOCUMENT;
}

function createAjv(): Ajv2020 {
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  formats(ajv);
  return ajv;
}

/** What a validator finds wrong with every file, each validated as its document. */
function listFaults(files: ReturnType<typeof api.files>, validatorOf: (name: string) => ValidateFunction) {
  return files.flatMap(({ path, content }) => {
    const validate = validatorOf(findDocument(path).name);
    return validate(JSON.parse(content)) ? [] : [`${path}: ${JSON.stringify(validate.errors?.[0])}`];
  });
}

test('the record of these tests is whole: every claim of it was accepted', () => {
  expect(small.files.filter(({ collection, id }) => collection === 'claims' && !small.claims.has(id)).map(({ id }) => id)).toEqual([]);
});

describe('the files of the API', () => {
  test.each(BASES)('of %s fit the JSON Schemas that are served', (_what, base) => {
    const ajv = createAjv().addSchema(schemas);
    const files = api.files(base, CONTEXT).filter(({ path }) => path.startsWith('api/v1/'));
    const faults = listFaults(files, (name) => ajv.getSchema(`${ROOT}schemas/api/v1/${name}.json`) ?? expect.fail(name));
    expect(faults).toEqual([]);
    expect(files.length).toBeGreaterThanOrEqual(DOCUMENTS.length);
  });

  test.each(BASES)('of %s fit the OpenAPI description', (_what, base) => {
    const ajv = createAjv()
      .addKeyword('components')
      .addSchema({ $id: 'api', components: description.components }, undefined, undefined, false);
    const served = api.files(base, CONTEXT).filter(({ path }) => path.startsWith('api/v1/'));
    const faults = listFaults(served, (name) => ajv.getSchema(`api#/components/schemas/${name}`) ?? expect.fail(name));
    expect(faults).toEqual([]);
  });

  test('are each the only kind at their address, and an id never stands for a page', () => {
    const paths = api.files(small, CONTEXT).map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(findDocument('api/v1/claims/page.json').name).toBe('claim');
    expect(findDocument('api/v1/claims/page/1.json').name).toBe('claim-page');
  });

  test('are the same bytes for the same record', () => {
    expect(api.files(buildApiBase(), CONTEXT)).toEqual(api.files(small, CONTEXT));
  });

  test('stand beside the pages of claims and subjects too, word for word', () => {
    const files = new Map(api.files(small, CONTEXT).map(({ path, content }) => [path, content]));
    expect(files.get('claims/fast.json')).toBe(files.get('api/v1/claims/fast.json'));
    expect(files.get('subjects/model.json')).toBe(files.get('api/v1/subjects/model.json'));
    expect(files.get('claims/fast.json')).toContain('"id":"fast"');
  });

  test('hold addresses below the base path only', () => {
    const own = api.files(small, CONTEXT).flatMap(({ content }) => content.match(/https:\/\/x\.example[^"]*/gu) ?? []);
    expect(own.length).toBeGreaterThan(100);
    expect(own.filter((address) => !address.startsWith(ROOT))).toEqual([]);
  });

  test('say what the claim says, whatever it says', () => {
    const files = new Map(api.files(small, CONTEXT).map(({ path, content }) => [path, content]));
    const told = HARD_TEXTS.map((_, index) => JSON.parse(files.get(`api/v1/claims/hard-${String(index)}.json`) ?? '') as Json);
    expect(told.map(({ text }) => text)).toEqual(HARD_TEXTS);
  });

  test('hold no draft, no withdrawn claim among the claims, and both fates in gone.json', () => {
    const text = api.files(small, CONTEXT).map(({ content }) => content);
    expect(text.filter((content) => content.includes('A draft.'))).toEqual([]);
    const gone = api.files(small, CONTEXT).find(({ path }) => path === 'api/v1/gone.json');
    expect(JSON.parse(gone?.content ?? '')).toMatchObject({
      total: 2,
      gone: [
        { id: 'taken-back', reason: 'It was # wrong.', successor: null },
        { id: 'old-one', successor: 'fast' },
      ],
    });
    expect(api.files(small, CONTEXT).map(({ path }) => path)).not.toContain('api/v1/claims/taken-back.json');
  });

  test('of the real record lead from page to page to every claim', () => {
    const files = new Map(api.files(real, CONTEXT).map(({ path, content }) => [ROOT + path, content]));
    const ids: string[] = [];
    for (let next: string | null = `${ROOT}api/v1/claims/page/1.json`; next !== null;) {
      const page = JSON.parse(files.get(next) ?? '') as { next: string | null; total: number; claims: { id: string }[] };
      expect(page.total).toBe(real.published.length);
      ids.push(...page.claims.map(({ id }) => id));
      next = page.next;
    }
    expect(ids).toEqual(real.published.map(({ id }) => id));
  });
});

test('pages hold every item once, in order, and name their neighbours', () => {
  const count = fc.integer({ min: 0, max: 5 * PAGE_SIZE });
  fc.assert(
    fc.property(count, (length) => {
      const items = Array.from({ length }, (_, index) => index);
      const pages = toPages(items, (page) => String(page), { base: small, context: { ...CONTEXT, absolute: (path) => path } });
      expect(pages.flatMap((page) => page.items)).toEqual(items);
      expect(pages.every((page) => page.items.length <= PAGE_SIZE && page.head.total === length)).toBe(true);
      expect(pages.map(({ head }) => head.next)).toEqual([...pages.slice(1).map(({ head }) => String(head.page)), null]);
      expect(pages.map(({ head }) => head.previous)).toEqual([null, ...pages.slice(0, -1).map(({ head }) => String(head.page))]);
    }),
    { numRuns: 30 },
  );
});

describe('the shapes of the API', () => {
  const objects = schemas.filter((schema) => 'properties' in schema);
  const fields = objects.flatMap((schema) =>
    Object.entries(schema['properties'] as Record<string, Json>).map(([name, field]) => ({ name, field, shape: schema['title'] })),
  );

  test('have fields in snake_case, each always there, and no others', () => {
    expect(fields.filter(({ name }) => !/^[a-z][a-z\d]*(?:_[a-z\d]+)*$/u.test(name))).toEqual([]);
    for (const schema of objects) {
      expect(schema['additionalProperties'], String(schema['title'])).toBe(false);
      expect(schema['required'], String(schema['title'])).toEqual(Object.keys(schema['properties'] as Json));
    }
  });

  test('give each field one type, which may be null beside it', () => {
    const isSingle = ({ type, $ref, anyOf }: Json): boolean => {
      if (Array.isArray(anyOf)) {
        const [shape, nothing, ...more] = anyOf as readonly Json[];
        return more.length === 0 && nothing?.['type'] === 'null' && shape?.['anyOf'] === undefined && isSingle(shape ?? {});
      }
      if (Array.isArray(type)) return type.length === 2 && type[1] === 'null';
      return typeof (type ?? $ref) === 'string';
    };
    expect(fields.filter(({ field }) => !isSingle(field))).toEqual([]);
  });

  test('are described', () => {
    expect(schemas.filter(({ description: words }) => typeof words !== 'string')).toEqual([]);
  });

  test('say their version and their day wherever a document begins', () => {
    const documents = new Set([INDEX_DOCUMENT, ...DOCUMENTS].map(({ name }) => name));
    for (const schema of schemas.filter(({ title }) => documents.has(String(title))))
      expect(schema['required']).toEqual(expect.arrayContaining(['schema_version', 'last_modified']));
  });
});

describe('the OpenAPI description', () => {
  test('is OpenAPI 3.1', async () => {
    const validator = new Validator();
    const result = await validator.validate(JSON.parse(openApi.files(small, CONTEXT)[0]?.content ?? '') as Json);
    expect(result.errors).toBeUndefined();
    expect(result.valid).toBe(true);
    expect(validator.version).toBe('3.1');
  });

  test('finds the files from where it stands', () => {
    const server = new URL(description.servers[0]?.url ?? '', `${ROOT}api/v1/openapi.json`).href;
    const written = new Set(api.files(small, CONTEXT).map(({ path }) => ROOT + path));
    expect(written).toContain(`${server}/index.json`);
  });

  test('has a path a kind of document, and an operation of its own for each', () => {
    const operations = Object.values(description.paths).map(({ get }) => get.operationId);
    expect(operations).toHaveLength(DOCUMENTS.length + 1);
    expect(new Set(operations).size).toBe(operations.length);
  });
});

test('the newest entry of the changelog is the version of the shapes, and the guide tells it', () => {
  expect(CHANGELOG[0]?.version).toBe(SCHEMA_VERSION);
  expect(CHANGELOG.map(({ on }) => on)).toEqual(
    CHANGELOG.map(({ on }) => on)
      .sort()
      .reverse(),
  );
  expect(apiGuide.files(small, CONTEXT)[0]?.content).toContain(`### ${SCHEMA_VERSION}, `);
});
