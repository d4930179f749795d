import type { AssessedKnowledgeBase } from '../../assessment/index.ts';
import { PATHS } from '../paths.ts';
import type { Dump, SqlStep } from './dump.ts';
import { SEARCH } from './sql-search.ts';
import { VIEWS } from './sql-views.ts';
import { toScalar, type Column, type ColumnType, type Table, type TableShape } from './table.ts';

/** "Asay" in ASCII: by it `file` and other programs know the kind of database. */
const APPLICATION_ID = 0x41736179;
/** Goes up where a table or a column changes its meaning. */
const VERSION = 1;

/** All tables in one database. */
export const sqliteDump: Dump = {
  id: 'sqlite',
  title: 'SQLite',
  mediaType: 'application/vnd.sqlite3',
  description: 'All tables in one database with keys, indexes, views of common questions and a full-text search.',
  files: (tables, { base, engine }) => [{ path: PATHS.dump('assay.sqlite'), content: engine(listSteps(tables, base)) }],
};

function listSteps(tables: readonly Table[], base: AssessedKnowledgeBase): readonly SqlStep[] {
  return [
    ...['page_size = 4096', "encoding = 'UTF-8'", `application_id = ${String(APPLICATION_ID)}`, `user_version = ${String(VERSION)}`].map(
      (pragma) => ({ sql: `PRAGMA ${pragma}` }),
    ),
    { sql: 'BEGIN' },
    ...listAbout(base),
    ...tables.flatMap((table) => [{ sql: writeTable(table) }, writeRows(table), ...listIndexes(table)]),
    ...VIEWS.map(({ name, sql }) => ({ sql: `CREATE VIEW ${name} AS ${sql}` })),
    ...SEARCH.map((sql) => ({ sql })),
    { sql: 'COMMIT' },
    { sql: 'VACUUM' },
  ];
}

/** Where the data come from and under which licence, in the file itself. */
function listAbout({ site, today }: AssessedKnowledgeBase): readonly SqlStep[] {
  const { name, tagline, publisher, dataLicence } = site.data;
  const rows = [
    ['title', name],
    ['description', tagline],
    ['as_of', today],
    ['publisher', publisher.name],
    ['licence', dataLicence.spdx],
    ['licence_url', dataLicence.url],
  ];
  return [
    { sql: 'CREATE TABLE about (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID' },
    { sql: 'INSERT INTO about VALUES (?, ?)', rows },
  ];
}

const TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'INTEGER',
  date: 'TEXT',
  array: 'TEXT',
  object: 'TEXT',
};

/** A strict table with its keys. */
export function writeTable({ name, columns, primaryKey }: TableShape): string {
  const lines = [...columns.map(writeColumn), `PRIMARY KEY (${primaryKey.map(quote).join(', ')})`];
  return `CREATE TABLE ${quote(name)} (\n  ${lines.join(',\n  ')}\n) STRICT`;
}

function writeColumn({ name, type, isRequired = false, references }: Column): string {
  const link = references === undefined ? '' : ` REFERENCES ${quote(references)} ("id")`;
  return `${quote(name)} ${TYPES[type]}${isRequired ? ' NOT NULL' : ''}${link}`;
}

function writeRows({ name, columns, rows }: Table): SqlStep {
  const values = rows.map((row) => row.map(toScalar).map((value) => (typeof value === 'boolean' ? Number(value) : value)));
  return { sql: `INSERT INTO ${quote(name)} VALUES (${columns.map(() => '?').join(', ')})`, rows: values };
}

/** An index on each column by which tables are joined or rows are chosen. */
function listIndexes({ name, columns, primaryKey }: TableShape): readonly SqlStep[] {
  return columns
    .filter((column) => (column.references !== undefined || column.values !== undefined) && column.name !== primaryKey[0])
    .map((column) => ({ sql: `CREATE INDEX ${quote(`${name}_${column.name}`)} ON ${quote(name)} (${quote(column.name)})` }));
}

/** A name that no word of SQL is mistaken for. */
function quote(name: string): string {
  return `"${name}"`;
}
