import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
// The JavaScript library of the people who made the format.
import { Package } from 'datapackage';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { TABLES } from '../../src/outputs/dumps/tables.ts';

const folder = path.join(inject('site').folder, 'data');
const open = (basePath: string) => Package.load(path.join(basePath, 'datapackage.json'), { basePath });
const data = await open(folder);
const tables = data.resources.filter(({ descriptor }) => descriptor.path.endsWith('.csv'));

const IS_OF: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  integer: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
  date: (value) => value instanceof Date && !Number.isNaN(value.getTime()),
  array: Array.isArray,
  object: (value) => typeof value === 'object' && !Array.isArray(value),
};

describe('Frictionless', () => {
  test('finds the data package valid, with a table for each of ours', () => {
    expect(data.errors).toEqual([]);
    expect(data.valid).toBe(true);
    expect(tables.map(({ name }) => name)).toEqual(TABLES.map(({ name }) => name));
  });

  test.each(tables.map((resource) => [resource.name, resource] as const))(
    'reads every row of %s, each value as its declared type, and follows every key',
    async (name, resource) => {
      const rows = await resource.read({ keyed: true });
      const database = new DatabaseSync(path.join(folder, 'assay.sqlite'), { readOnly: true });
      expect([rows.length]).toEqual(Object.values(database.prepare(`SELECT count(*) FROM ${name}`).get() ?? {}));
      const fields = resource.descriptor.schema?.fields ?? [];
      const wrong = rows.flatMap((row) => fields.filter(({ name, type }) => row[name] !== null && !IS_OF[type]?.(row[name])));
      expect(wrong).toEqual([]);
      expect(await resource.checkRelations()).toBe(true);
    },
  );
});

describe('Frictionless would see', () => {
  const copy = mkdtempSync(path.join(tmpdir(), 'assay-package-'));
  cpSync(folder, copy, { recursive: true });
  afterAll(() => {
    rmSync(copy, { recursive: true });
  });
  const readBroken = async (name: string, from: RegExp, to: string) => {
    const file = path.join(copy, `${name}.csv`);
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(from);
    writeFileSync(file, text.replace(from, to));
    return (await open(copy)).resources.find((resource) => resource.name === name)?.read({ keyed: true, relations: true });
  };

  test('a key that leads nowhere', async () => {
    await expect(readBroken('history', /\n[\w.-]+,1,/u, '\nnobody,1,')).rejects.toThrow(/[Ff]oreign key/u);
  });

  test('a day that is none', async () => {
    await expect(readBroken('appearances', /,\d{4}-\d\d-\d\d,/u, ',2026-02-31,')).rejects.toThrow(/type and format mismatch/u);
  });
});
