/** What a cell holds: a number is written bare, a text so that no program takes it for a formula. */
export type Cell = string | number;

const FORMULA = /^[=+\-@\t\r]/u;
const SPECIAL = /[",\r\n]|^\s|\s$/u;

/** Rows as RFC 4180 writes them: CRLF at the end of each, quotes doubled. */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return rows.map((cells) => `${cells.map(writeCell).join(',')}\r\n`).join('');
}

function writeCell(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return SPECIAL.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
