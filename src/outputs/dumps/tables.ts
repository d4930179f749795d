// To add a table: one file here that exports a TableDefinition, and one line in TABLES, after those that it refers to.
// Every format, the data package, the page /data/ and the tests read this list.
import { once } from '../once.ts';
import { appearancesTable } from './appearances-table.ts';
import { claimsTable } from './claims-table.ts';
import { correctionsTable } from './corrections-table.ts';
import { evidenceTable } from './evidence-table.ts';
import { historyTable } from './history-table.ts';
import { opennessTable } from './openness-table.ts';
import { retiredTable } from './retired-table.ts';
import { sourcesTable } from './sources-table.ts';
import { subjectsTable } from './subjects-table.ts';
import type { Table, TableDefinition } from './table.ts';

export const TABLES: readonly TableDefinition[] = [
  subjectsTable,
  sourcesTable,
  claimsTable,
  evidenceTable,
  appearancesTable,
  historyTable,
  correctionsTable,
  opennessTable,
  retiredTable,
];

/** The record as flat tables, rows in order of their keys. */
export const deriveTables = once((base, context): readonly Table[] =>
  TABLES.map((table) => ({ ...table, rows: table.read(base, context) })),
);
