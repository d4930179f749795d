import type { Mark, YardstickResult } from '../../assessment/index.ts';
import type { IsoDate, OpennessAspect, Status } from '../../records/index.ts';

/** A statement with what it holds for, and where it stands on this site. */
export interface Line {
  readonly words: string;
  /** Hardware and settings, scope and variant, or the day: empty where there is nothing to add. */
  readonly details: string;
  /** Path below the site's root. */
  readonly path: string;
  readonly status: Status | null;
}

/** What one model has in one row. */
export type Cell =
  | { readonly kind: 'maker'; readonly name: string; readonly path: string }
  | { readonly kind: 'day'; readonly day: IsoDate }
  | { readonly kind: 'statuses'; readonly counts: readonly (readonly [Status, number])[] }
  | { readonly kind: 'mark'; readonly aspect: OpennessAspect; readonly mark: Mark; readonly isOnlyWord: boolean; readonly words: string }
  | { readonly kind: 'result'; readonly result: YardstickResult['result']; readonly why: string }
  | { readonly kind: 'lines'; readonly lines: readonly Line[] };

/** A model as the comparison shows it: its cells by row; a row that it has nothing for is left out. */
export interface ComparedModel {
  readonly id: string;
  readonly name: string;
  readonly cells: Readonly<Record<string, Cell>>;
}

/** Whether the models differ in a row: by what a reader sees there, not by where it leads. */
export function isDiffering(models: readonly ComparedModel[], row: string): boolean {
  return new Set(models.map(({ cells }) => describeCell(cells[row]))).size > 1;
}

function describeCell(cell: Cell | undefined): string {
  switch (cell?.kind) {
    case undefined:
      return '';
    case 'maker':
      return cell.name;
    case 'day':
      return cell.day;
    case 'statuses':
      return cell.counts.join(' ');
    case 'mark':
      return `${cell.mark} ${String(cell.isOnlyWord)} ${cell.words}`;
    case 'result':
      return `${cell.result} ${cell.why}`;
    case 'lines':
      return cell.lines.map(({ words, details, status }) => `${words} ${details} ${status ?? ''}`).join(' ');
  }
}
