import type { Claim, IsoDate, KnowledgeBase } from '../records/index.ts';
import { createJudge, type Judge } from './create-judge.ts';
import type { Misquoted } from './sift.ts';

/** Gives the judge that a past day's record would have had; each is made once. */
export function createPastJudges(base: KnowledgeBase, misquoted: Misquoted): (day: IsoDate) => Judge {
  const judges = new Map<IsoDate, Judge>();
  return (day) => {
    const judge = judges.get(day) ?? createJudge(asRecorded(base, day), misquoted);
    judges.set(day, judge);
    return judge;
  };
}

/** The base without what was entered after a day: evidence, what was withdrawn since, and later overrides. */
export function asRecorded(base: KnowledgeBase, day: IsoDate): KnowledgeBase {
  return { ...base, claims: new Map([...base.claims].map(([id, entry]) => [id, { ...entry, data: cutBack(entry.data, day) }])) };
}

function cutBack(claim: Claim, day: IsoDate): Claim {
  const { override, evidence } = claim;
  const known = evidence
    .filter(({ recordedOn }) => recordedOn <= day)
    .map((item) => (item.withdrawn && item.withdrawn.on > day ? { ...item, withdrawn: undefined } : item));
  return { ...claim, evidence: known, override: override && override.on <= day ? override : undefined } as Claim;
}

/** The days on which something that bears on a claim entered the record, oldest first; none lies before all of it was on record. */
export function listRecordDays(claims: readonly Claim[]): readonly [IsoDate, ...IsoDate[]] {
  const first = claims.map(({ recordedOn }) => recordedOn).reduce((a, b) => (a > b ? a : b));
  const later = claims.flatMap(({ evidence, override }) => [
    ...evidence.flatMap(({ recordedOn, withdrawn }) => [recordedOn, ...(withdrawn ? [withdrawn.on] : [])]),
    ...(override ? [override.on] : []),
  ]);
  return [first, ...[...new Set(later)].filter((day) => day > first).sort()];
}
