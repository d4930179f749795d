import { compareText, type EvidenceKind, type IsoDate, type TopicId } from '../records/index.ts';
import type { Relation } from './proof.ts';
import type { Sides, Weighted } from './sides.ts';

/** The weight that decides alone: a report of one's own observation. */
export const DECISIVE = 2;
/** The weight that decides alone on a number or a superlative. */
export const DECISIVE_NUMBER = 3;

/**
 * The smallest set of evidence of a relation that suffices, the newest there is: one piece of the weight asked for,
 * or two origins of weight 2. Null where it does not suffice. A fresh look so refreshes what an older, heavier one decided.
 */
export function findNeeded({ all }: Sides, relation: Relation, isNumber = false): readonly Weighted[] | null {
  const newest = all
    .filter((item) => item.relation === relation && item.weight >= DECISIVE)
    .sort(
      (a, b) =>
        compareText(b.evidence.observedOn, a.evidence.observedOn) || b.weight - a.weight || compareText(a.evidence.id, b.evidence.id),
    );
  const alone = newest.find(({ weight }) => weight >= (isNumber ? DECISIVE_NUMBER : DECISIVE));
  if (alone) return [alone];
  const [first] = newest;
  const second = newest.find(({ origin }) => origin !== first?.origin);
  return first && second ? [first, second] : null;
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

/**
 * Whether every piece stays as it is: a thing inspected at a revision; and in a benchmark or a capability also what was
 * measured or said in a work at a revision, because a run that was made is not unmade.
 */
export function isPinned(needed: readonly Weighted[], topic: TopicId, revisionOf: (source: string) => string | undefined): boolean {
  const lasting: ReadonlySet<EvidenceKind> = topic === 'benchmark' || topic === 'capability' ? RECORDED : INSPECTED;
  return needed.length > 0 && needed.every(({ evidence }) => lasting.has(evidence.kind) && revisionOf(evidence.source) !== undefined);
}

const INSPECTED: ReadonlySet<EvidenceKind> = new Set(['artifact']);
const RECORDED: ReadonlySet<EvidenceKind> = new Set(['artifact', 'measurement', 'statement']);
