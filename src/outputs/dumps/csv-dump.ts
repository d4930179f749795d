import { toCsv } from '../csv.ts';
import { PATHS } from '../paths.ts';
import type { Dump } from './dump.ts';
import { toScalar, type Table, type Value } from './table.ts';

/** A file a table, for spreadsheets. */
export const csvDump: Dump = {
  id: 'csv',
  title: 'CSV',
  mediaType: 'text/csv',
  description:
    'A file a table, as RFC 4180 has it, for spreadsheets: a text that a program could take for a formula begins with an apostrophe.',
  files: (tables) => tables.map((table) => ({ path: PATHS.dump(`${table.name}.csv`), content: toCsvTable(table) })),
};

function toCsvTable({ columns, rows }: Table): string {
  return toCsv([columns.map(({ name }) => name), ...rows.map((row) => row.map(toCell))]);
}

/** Nothing is an empty cell; a truth value is a word. */
function toCell(value: Value): string | number {
  const scalar = toScalar(value);
  return typeof scalar === 'number' ? scalar : String(scalar ?? '');
}
