import { compareText, type Claim, type EntryWithBody, type IsoDate, type KnowledgeBase } from '../records/index.ts';
import type { AssessedClaim, AssessedKnowledgeBase } from './assessed.ts';
import { deriveClaimantKind } from './claimant-kind.ts';
import { createPastJudges } from './as-recorded.ts';
import { createJudge } from './create-judge.ts';
import { deriveHistory, type HistoryOptions } from './history.ts';
import { deriveOpenness } from './openness.ts';
import type { HistoryStep } from './proof.ts';
import { createRelatedFinder } from './related.ts';
import type { Misquoted } from './sift.ts';

/** Works out everything that follows from a knowledge base on a day. `misquoted` lists `claim/evidence` ids that a snapshot contradicts. */
export function assess(base: KnowledgeBase, today: IsoDate, misquoted: Misquoted = new Set()): AssessedKnowledgeBase {
  const options = { base, today, judge: createJudge(base, misquoted), judgeOf: createPastJudges(base, misquoted) };
  const related = createRelatedFinder(base);
  const claims = new Map([...base.claims].map(([id, entry]) => [id, assessClaim(entry, options, related(id))]));
  const published = [...claims.values()].filter(({ data }) => data.record === 'published').sort(newestFirst);
  const bySubject = index(published, ({ data }) => [data.subject]);
  return {
    ...base,
    today,
    claims,
    published,
    bySubject,
    openness: profileAll(base, bySubject, today),
    byTopic: index(published, ({ data }) => [data.topic]),
    byStatus: index(published, ({ proof }) => [proof.status]),
    byClaimant: index(published, ({ data }) => [data.claimant]),
    bySource: index(published, ({ data }) => [...data.appearances, ...data.evidence].map(({ source }) => source)),
  };
}

/** The openness of every subject of which anything is on record. */
function profileAll(base: KnowledgeBase, bySubject: AssessedKnowledgeBase['bySubject'], today: IsoDate): AssessedKnowledgeBase['openness'] {
  const profiles = [...base.subjects.keys()].flatMap((id) => deriveOpenness(id, bySubject.get(id) ?? [], base, today) ?? []);
  return new Map(profiles.map((profile) => [profile.subject, profile]));
}

function assessClaim(entry: EntryWithBody<Claim>, options: HistoryOptions, related: readonly string[]): AssessedClaim {
  const { steps, revised } = deriveHistory(entry.id, options);
  return {
    ...entry,
    proof: options.judge(entry.id, options.today),
    history: steps,
    revised,
    claimantKind: deriveClaimantKind(entry.data, options.base),
    related,
    modifiedOn: findModified(entry.data, steps),
  };
}

/** The newest day on which anything of a claim, or anything that moved its status, entered the record. */
function findModified({ recordedOn, evidence, corrections, withdrawn }: Claim, history: readonly HistoryStep[]): IsoDate {
  const days = [
    recordedOn,
    ...evidence.map((item) => item.recordedOn),
    ...history.map(({ learnedOn }) => learnedOn),
    ...corrections.map(({ on }) => on),
    ...(withdrawn ? [withdrawn.on] : []),
  ];
  return days.sort().at(-1) ?? recordedOn;
}

function newestFirst(a: AssessedClaim, b: AssessedClaim): number {
  return compareText(b.modifiedOn, a.modifiedOn) || compareText(a.id, b.id);
}

/** Every index once, as a Map: filtering the list on each page would be quadratic. */
function index<Key>(
  claims: readonly AssessedClaim[],
  keysOf: (claim: AssessedClaim) => readonly Key[],
): ReadonlyMap<Key, readonly AssessedClaim[]> {
  const map = new Map<Key, AssessedClaim[]>();
  for (const claim of claims) {
    for (const key of new Set(keysOf(claim))) {
      const list = map.get(key);
      if (list) list.push(claim);
      else map.set(key, [claim]);
    }
  }
  return map;
}
