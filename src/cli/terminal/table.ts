import { cutTo, padTo, printable, widthOf } from './text.ts';

export interface Column<Row> {
  readonly title: string;
  cell(row: Row): string;
  /** Colours a cell after it was measured and filled up. */
  paint?(text: string, row: Row): string;
  /** Least width to which the column may be cut on a narrow terminal; columns without it are never cut. */
  readonly least?: number;
}

const GAP = '  ';

/** An aligned table, one row a line. With a width it is cut to fit: the last cuttable column first. */
export function formatTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[], width: number | null): string {
  const cells = rows.map((row) => columns.map((column) => printable(column.cell(row))));
  const natural = columns.map(({ title }, index) => Math.max(widthOf(title), ...cells.map((line) => widthOf(line[index] ?? ''))));
  const widths = fit(columns, natural, width);
  const layOut = (texts: readonly string[], paint: (text: string, index: number) => string) =>
    texts
      .map((text, index) => {
        const size = widths[index] ?? 0;
        const cut = cutTo(text, size);
        return paint(index === texts.length - 1 ? cut : padTo(cut, size), index);
      })
      .join(GAP);
  const head = layOut(
    columns.map(({ title }) => title),
    (text) => text,
  );
  const body = rows.map((row, at) => layOut(cells[at] ?? [], (text, index) => columns[index]?.paint?.(text, row) ?? text));
  return [head, ...body].map((line) => `${line}\n`).join('');
}

function fit<Row>(columns: readonly Column<Row>[], natural: readonly number[], width: number | null): number[] {
  const widths = [...natural];
  if (width === null) return widths;
  let excess = widths.reduce((sum, size) => sum + size + GAP.length, -GAP.length) - width;
  for (let index = columns.length - 1; index >= 0 && excess > 0; index--) {
    const least = columns[index]?.least;
    const size = widths[index] ?? 0;
    if (least === undefined || size <= least) continue;
    const cut = Math.min(excess, size - least);
    widths[index] = size - cut;
    excess -= cut;
  }
  return widths;
}
