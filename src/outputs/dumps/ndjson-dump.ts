import { PATHS } from '../paths.ts';
import type { Dump } from './dump.ts';
import type { Table } from './table.ts';

/** A file a table, a line a row, for programs. */
export const ndjsonDump: Dump = {
  id: 'ndjson',
  title: 'NDJSON',
  mediaType: 'application/x-ndjson',
  description: 'A file a table, a JSON object a line, for programs that read as they go; texts stand in it as they are.',
  files: (tables) => tables.map((table) => ({ path: PATHS.dump(`${table.name}.ndjson`), content: toLines(table) })),
};

/** What some readers of lines take for the end of one. */
const SEPARATORS = /[\u0085\u2028\u2029]/gu;

function toLines({ columns, rows }: Table): string {
  return rows
    .map((row) => JSON.stringify(Object.fromEntries(columns.map(({ name }, index) => [name, row[index]]))))
    .map((line) => `${line.replaceAll(SEPARATORS, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`)
    .join('');
}
