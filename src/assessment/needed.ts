import type { IsoDate } from '../records/index.ts';
import type { Weighted } from './sides.ts';

/** The weight that decides alone: a report of one's own observation. */
export const DECISIVE = 2;
/** The weight that decides alone on a number or a superlative. */
export const DECISIVE_NUMBER = 3;

/**
 * The smallest set of evidence that suffices, the newest of its kind: one piece of the weight asked for,
 * or two origins of weight 2. Null where the side does not suffice.
 */
export function findNeeded(side: readonly Weighted[], isNumber: boolean): readonly Weighted[] | null {
  const newest = [...side].sort((a, b) => (a.evidence.observedOn < b.evidence.observedOn ? 1 : -1));
  const alone = newest.find(({ weight }) => weight >= (isNumber ? DECISIVE_NUMBER : DECISIVE));
  if (alone) return [alone];
  const pair = newest.filter(({ weight }) => weight >= DECISIVE).slice(0, 2);
  return pair.length === 2 ? pair : null;
}

/** The oldest observation among some; undefined where there is none. */
export function findOldest(dates: readonly IsoDate[]): IsoDate | undefined {
  return [...dates].sort()[0];
}

/** The newest observation of a side. */
export function findNewest(side: readonly Weighted[]): IsoDate | undefined {
  return side
    .map(({ evidence }) => evidence.observedOn)
    .sort()
    .at(-1);
}

/** Whether every piece is something inspected at a revision that stays as it is. */
export function isPinned(needed: readonly Weighted[], revisionOf: (source: string) => string | undefined): boolean {
  return needed.length > 0 && needed.every(({ evidence }) => evidence.kind === 'artifact' && revisionOf(evidence.source) !== undefined);
}
