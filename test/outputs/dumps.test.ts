import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvDump } from '../../src/outputs/dumps/csv-dump.ts';
import { listDumpFiles } from '../../src/outputs/dumps/list-dump-files.ts';
import { ndjsonDump } from '../../src/outputs/dumps/ndjson-dump.ts';
import { writeTable } from '../../src/outputs/dumps/sqlite-dump.ts';
import { deriveTables, TABLES } from '../../src/outputs/dumps/tables.ts';
import type { Table } from '../../src/outputs/dumps/table.ts';
import { buildBase, buildClaim } from '../builders.ts';
import { AWKWARD, buildAwkward, CONTEXT } from './awkward-claims.ts';

const base = buildAwkward();
const engine = () => new Uint8Array([1, 2, 3]);
const read = (file: string) => {
  const found = listDumpFiles(base, CONTEXT, engine).find(({ path }) => path === `data/${file}`);
  return typeof found?.content === 'string' ? found.content : '';
};

describe('the tables', () => {
  test('name each column once, describe it, and refer to tables that stand before them', () => {
    for (const [index, { name, columns, primaryKey, description }] of TABLES.entries()) {
      const names = columns.map((column) => column.name);
      expect(new Set(names).size, name).toBe(names.length);
      expect(names).toEqual(expect.arrayContaining([...primaryKey]));
      for (const text of [description, ...columns.map((column) => column.description)]) expect(text).toMatch(/^[A-Za-z].*\.$/u);
      const earlier = TABLES.slice(0, index + 1).map((table) => table.name);
      const referred = columns.flatMap(({ references }) => references ?? []);
      expect(earlier).toEqual(expect.arrayContaining(referred));
    }
  });

  test('hold published claims only, and each required value', () => {
    const drafted = buildBase({
      'claims/a.md': buildClaim(),
      'claims/b.md': buildClaim({ record: 'draft' }),
      'claims/c.md': buildClaim({ record: 'withdrawn', withdrawn: { on: '2026-04-10', reason: 'It was entered twice.' } }),
    });
    const tables = deriveTables(drafted, CONTEXT);
    expect(tables.find(({ name }) => name === 'claims')?.rows.map(([id]) => id)).toEqual(['a']);
    for (const { columns, rows } of tables)
      for (const row of rows) expect(columns.filter(({ isRequired }, index) => isRequired && row[index] === null)).toEqual([]);
  });

  test('say what a verdict made of each piece of evidence', () => {
    const table = deriveTables(buildBase({ 'claims/a.md': buildClaim() }), CONTEXT).find(({ name }) => name === 'evidence');
    const names = table?.columns.map(({ name }) => name) ?? [];
    const row = Object.fromEntries(names.map((name, index) => [name, table?.rows[0]?.[index]]));
    expect(row).toMatchObject({
      claim: 'a',
      id: 'lab-run',
      used: true,
      relation: 'agrees',
      quantity: '15 B',
      quantity_min: 15e9,
      dimension: 'parameters',
    });
  });
});

describe('awkward sentences', () => {
  test('stand in NDJSON as they are, a claim a line, whatever a reader takes for the end of a line', () => {
    const lines = read('claims.ndjson')
      .trimEnd()
      .split(/[\n\r\u0085\u2028\u2029]/u);
    const texts = Object.fromEntries(
      lines.map((line) => JSON.parse(line) as { id: string; text: string }).map(({ id, text }) => [id, text]),
    );
    expect(texts).toEqual(AWKWARD);
  });

  test.each(['formula', 'plus', 'minus', 'at'])('are no formula in CSV: %s', (id) => {
    const cell = `'${AWKWARD[id] ?? ''}`;
    const written = cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
    expect(read('claims.csv')).toContain(`
${id},${written},`);
    expect(read('claims.csv')).not.toMatch(/(?:^|,)"?[=+@]/mu);
  });

  test('a title that begins with = is no formula either', () => {
    expect(read('sources.csv')).toMatch(/^formula,'=1\+1,/mu);
  });
});

test('any text comes back from CSV and NDJSON', () => {
  const table = (text: string): Table => ({
    name: 't',
    title: 'T',
    description: 'A table.',
    primaryKey: ['a'],
    columns: [{ name: 'a', type: 'string', description: 'A.' }],
    rows: [[text]],
  });
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      const write = (dump: typeof csvDump) => String(dump.files([table(text)], { base, engine })[0]?.content);
      expect((JSON.parse(write(ndjsonDump)) as { a: string }).a).toBe(text);
      const cell = write(csvDump).slice('a\r\n'.length, -'\r\n'.length);
      const bare = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
      expect([text, `'${text}`]).toContain(bare);
    }),
  );
});

describe('the data package', () => {
  const files = listDumpFiles(base, CONTEXT, engine);
  const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');
  const descriptor = JSON.parse(read('datapackage.json')) as {
    licenses: { name: string }[];
    homepage: string;
    resources: {
      name: string;
      path: string;
      bytes: number;
      hash: string;
      schema?: { fields: { name: string }[]; foreignKeys?: { reference: { resource: string } }[] };
    }[];
  };

  test('names the licence, its page, and every dump with its size and hash', () => {
    expect(descriptor.licenses.map(({ name }) => name)).toEqual(['CC-BY-4.0']);
    expect(descriptor.homepage).toBe('https://test.example/assay/data/');
    const dumps = files.filter(({ edition }) => edition !== 'data-package');
    expect(descriptor.resources.map(({ path, bytes, hash }) => [path, bytes, hash])).toEqual(
      dumps.map(({ path, content }) => [path.slice('data/'.length), Buffer.byteLength(content), `sha256:${sha256(content)}`]),
    );
  });

  test('names each resource once; keys lead to one of them; fields are the columns of the file', () => {
    const names = descriptor.resources.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { path, schema } of descriptor.resources.filter(({ path }) => path.endsWith('.csv'))) {
      expect(names).toEqual(expect.arrayContaining(schema?.foreignKeys?.map(({ reference }) => reference.resource) ?? []));
      expect(schema?.fields.map(({ name }) => name).join(',')).toBe(read(path).split('\r\n', 1)[0]);
    }
  });

  test('the checksums are of every file but their own', () => {
    const sums = files
      .filter(({ path }) => !path.endsWith('SHA256SUMS'))
      .map(({ path, content }) => `${sha256(content)}  ${path.slice('data/'.length)}\n`);
    expect(read('SHA256SUMS')).toBe(sums.join(''));
  });
});

test('a strict table has its keys, and names that SQL has words of its own for', () => {
  const table = {
    name: 'order',
    title: '',
    description: '',
    primaryKey: ['group'],
    columns: [{ name: 'group', type: 'date', description: '', isRequired: true, references: 'claims' }],
  } as const;
  expect(writeTable(table)).toBe(
    'CREATE TABLE "order" (\n  "group" TEXT NOT NULL REFERENCES "claims" ("id"),\n  PRIMARY KEY ("group")\n) STRICT',
  );
});
