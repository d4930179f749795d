import type { HistoryStep } from '../assessment/index.ts';
import type { Correction, IsoDate } from '../records/index.ts';

// Ids of elements on a claim's page, and ends of the permalinks of changes: as they are once, they stay.

/** Where a step in the history of a status stands: a claim has one a day. */
export function anchorStep({ on, status }: Pick<HistoryStep, 'on' | 'status'>): string {
  return `change-${on}-${status}`;
}

/** Where a correction stands: the second of a day ends in `-2`. */
export function anchorCorrection(corrections: readonly Correction[], index: number): string {
  const { on } = corrections[index] ?? { on: '' };
  const sameDay = corrections.slice(0, index + 1).filter((other) => other.on === on).length;
  return `change-${on}-correction${sameDay > 1 ? `-${sameDay}` : ''}`;
}

/** Where the reason stands for which a claim was withdrawn, or its id retired. */
export function anchorWithdrawal(on: IsoDate): string {
  return `change-${on}-withdrawn`;
}
