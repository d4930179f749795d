import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assess } from '../../src/assessment/index.ts';
import { listDumpFiles } from '../../src/outputs/dumps/list-dump-files.ts';
import { TABLES } from '../../src/outputs/dumps/tables.ts';
import { VIEWS } from '../../src/outputs/dumps/sql-views.ts';
import { runSql } from '../../src/store/dumps/run-sql.ts';
import { readKnowledgeBase } from '../../src/store/index.ts';
import { AWKWARD, buildAwkward, CONTEXT } from '../outputs/awkward-claims.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'assay-dumps-'));
const at = (name: string, file: string) => path.join(folder, name, 'data', file);
const real = assess((await readKnowledgeBase('.')).base, '2026-11-23');
const published = real.published.map(({ data, history }) => ({ ...data, history }));
/** Rows of each table, counted from the records. */
const counts = {
  subjects: real.subjects.size,
  sources: real.sources.size,
  claims: published.length,
  evidence: published.flatMap<unknown>(({ evidence }) => evidence).length,
  appearances: published.flatMap<unknown>(({ appearances }) => appearances).length,
  history: published.flatMap(({ history }) => history).length,
  corrections: published.flatMap<unknown>(({ corrections }) => corrections).length,
  openness: [...real.subjects.values()].flatMap(({ data }) => data.openness ?? []).length,
  retired: real.retired.data.length,
};

beforeAll(() => {
  for (const [name, base] of [
    ['real', real],
    ['awkward', buildAwkward()],
  ] as const) {
    mkdirSync(path.join(folder, name, 'data'), { recursive: true });
    for (const file of listDumpFiles(base, CONTEXT, runSql)) writeFileSync(path.join(folder, name, file.path), file.content);
  }
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('the rows of every table are counted', () => {
  expect(Object.keys(counts)).toEqual(TABLES.map(({ name }) => name));
});

describe('SQLite', () => {
  const open = (name = 'real') => new DatabaseSync(at(name, 'assay.sqlite'), { readOnly: true });
  const ask = (sql: string, name?: string) =>
    open(name)
      .prepare(sql)
      .all()
      .map((row) => Object.values(row));

  test('holds every record, and every key leads somewhere', () => {
    for (const [table, count] of Object.entries(counts)) expect(ask(`SELECT count(*) FROM ${table}`), table).toEqual([[count]]);
    expect(ask('PRAGMA foreign_key_check')).toEqual([]);
    expect(ask('PRAGMA integrity_check')).toEqual([['ok']]);
  });

  test('joins evidence to claims and sources', () => {
    expect(ask('SELECT count(*) FROM evidence e JOIN claims c ON c.id = e.claim JOIN sources s ON s.id = e.source')).toEqual([
      [counts.evidence],
    ]);
  });

  test('finds words of a claim, and names of its subject, in full text', () => {
    const find = (words: string) => ask(`SELECT id FROM claims_search WHERE claims_search MATCH '${words}' ORDER BY rank`).flat();
    expect(find('text: "fully open"')).toContain('happyhorse-fully-open-source');
    const ofSubject = (real.bySubject.get('happyhorse-1.0') ?? []).map(({ id }) => id);
    expect(find('subject: "HappyHorse-1.0"')).toEqual(expect.arrayContaining(ofSubject));
  });

  test('every view answers', () => {
    for (const { name } of VIEWS) expect(ask(`SELECT * FROM ${name} LIMIT 1`), name).toHaveLength(1);
  });

  test('says whose it is', () => {
    expect(ask('PRAGMA application_id')).toEqual([[0x41736179]]);
    expect(ask(`SELECT value FROM about WHERE key = 'licence'`)).toEqual([[real.site.data.dataLicence.spdx]]);
  });

  test('is the same file each time', () => {
    const [first, second] = [1, 2].map(() =>
      runSql([{ sql: 'CREATE TABLE a (b TEXT)' }, { sql: 'INSERT INTO a VALUES (?)', rows: [['c']] }]),
    );
    expect(Buffer.compare(first ?? Buffer.alloc(0), second ?? Buffer.alloc(1))).toBe(0);
    const write = () => listDumpFiles(buildAwkward(), CONTEXT, runSql).map(({ path, sha256 }) => [path, sha256]);
    expect(write()).toEqual(write());
  });

  test('keeps awkward sentences as they are', () => {
    expect(Object.fromEntries(ask('SELECT id, text FROM claims', 'awkward'))).toEqual(AWKWARD);
  });

  test.skipIf(spawnSync('sqlite3', ['--version']).status !== 0)('opens in the program sqlite3', () => {
    const sql =
      "SELECT count(*) FROM evidence_with_sources; SELECT count(*) > 0 FROM claims_search WHERE claims_search MATCH 'open AND source'";
    const { stdout, stderr } = spawnSync('sqlite3', [at('real', 'assay.sqlite'), sql], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toBe(`${String(counts.evidence)}\n1\n`);
  });
});

describe('DuckDB', async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const ask = async (sql: string) => (await connection.runAndReadAll(sql)).getRowsJson();

  describe.each(['parquet', 'ndjson', 'csv'])('%s', (format) => {
    const from = (table: string, name = 'real') => `'${at(name, `${table}.${format}`)}'`;

    test.each(Object.entries(counts))('opens %s, with every row', async (table, count) => {
      const rows = await ask(`SELECT count(*) FROM ${from(table)}`);
      expect(rows).toEqual([[String(count)]]);
    });

    test('joins evidence to claims, and knows days', async () => {
      const sql = `SELECT count(*), max(c.claimed_on) > DATE '2020-01-01' FROM ${from('evidence')} e JOIN ${from('claims')} c ON c.id = e.claim`;
      expect(await ask(sql)).toEqual([[String(counts.evidence), true]]);
    });

    test('keeps awkward sentences, a formula in CSV behind its apostrophe', async () => {
      const rows = await ask(`SELECT id, text FROM ${from('claims', 'awkward')}`);
      const shown = ([id, text]: [string, string]) => [id, format === 'csv' && /^[=+\-@]/u.test(text) ? `'${text}` : text];
      expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(Object.entries(AWKWARD).map(shown)));
    });
  });

  test('Parquet has types of its own for days, numbers and truth values', async () => {
    const rows = await ask(
      `SELECT column_name, column_type FROM (DESCRIBE SELECT claimed_on, quantity_min, rank, ages FROM '${at('real', 'claims.parquet')}')`,
    );
    expect(Object.fromEntries(rows)).toEqual({ claimed_on: 'DATE', quantity_min: 'DOUBLE', rank: 'INTEGER', ages: 'BOOLEAN' });
  });
});
