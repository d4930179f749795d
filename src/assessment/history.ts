import { addDays, listInputs, type Claim, type IsoDate, type KnowledgeBase } from '../records/index.ts';
import { listRecordDays } from './as-recorded.ts';
import type { Judge } from './create-judge.ts';
import type { HistoryStep } from './proof.ts';

/** What the history of a claim is derived from. */
export interface HistoryOptions {
  readonly base: KnowledgeBase;
  readonly today: IsoDate;
  /** Judges by all that is on record. */
  readonly judge: Judge;
  /** Judges as the record of a past day did. */
  readonly judgeOf: (day: IsoDate) => Judge;
}

/** The history as the record tells it now, and the steps that it once told and no longer tells. */
export interface History {
  readonly steps: readonly HistoryStep[];
  readonly revised: readonly HistoryStep[];
}

/**
 * Every day up to `today` on which the status of a claim changed, oldest first. Each step is told as it was when the record first
 * told it, so that evidence which agrees with it later moves neither its day nor its reason.
 */
export function deriveHistory(id: string, { base, today, judge, judgeOf }: HistoryOptions): History {
  const leaned = listLeaned(id, base);
  const [claim] = leaned;
  if (!claim) return { steps: [], revised: [] };
  const days = [...new Set(leaned.flatMap(listOwnDays))].filter((day) => day >= claim.claimedOn).sort();
  const records = listRecordDays(leaned);
  const told = new Map<string, HistoryStep>();
  let current: readonly HistoryStep[] = [];
  for (const [index, record] of records.entries()) {
    const next = records[index + 1];
    const until = next === undefined ? today : earlier(addDays(next, -1), today);
    const judged = next === undefined ? judge : judgeOf(record);
    const before = current;
    current = listSteps(id, { days: days.filter((day) => day <= until), judge: judged, record }).map((step) => {
      const known = told.get(keyOf(step));
      const first = known ?? { ...step, was: step.was ?? findStatus(before, step.on) };
      told.set(keyOf(step), first);
      return first;
    });
  }
  const kept = new Set(current.map(keyOf));
  return { steps: current, revised: [...told].flatMap(([key, step]) => (kept.has(key) ? [] : [step])) };
}

const keyOf = ({ on, status }: HistoryStep) => `${on} ${status}`;
const earlier = (a: IsoDate, b: IsoDate) => (a < b ? a : b);

function findStatus(steps: readonly HistoryStep[], day: IsoDate): HistoryStep['was'] {
  return steps.findLast(({ on }) => on <= day)?.status ?? null;
}

interface Telling {
  readonly days: readonly IsoDate[];
  readonly judge: Judge;
  readonly record: IsoDate;
}

function listSteps(id: string, { days, judge, record }: Telling): readonly HistoryStep[] {
  const steps: HistoryStep[] = [];
  for (const on of days) {
    const { status, rule, reason, used } = judge(id, on);
    const was = steps.at(-1)?.status ?? null;
    // A promise that falls due, or an override that ends, was on record before it happened.
    const learnedOn = record > on ? record : on;
    if (was !== status) steps.push({ on, was, status, rule, reason, because: used.map((one) => one.id), learnedOn });
  }
  return steps;
}

/** A claim and every claim that it leans on, itself first. */
function listLeaned(id: string, base: KnowledgeBase, seen = new Set<string>()): readonly Claim[] {
  const claim = base.claims.get(id)?.data;
  if (!claim || seen.has(id)) return [];
  seen.add(id);
  const others = [...(claim.parts ?? []), ...(claim.derivedFrom ? listInputs(claim.derivedFrom) : [])];
  return [claim, ...others.flatMap((other) => listLeaned(other, base, seen))];
}

function listOwnDays(claim: Claim): IsoDate[] {
  const days = [claim.claimedOn, ...claim.evidence.map(({ observedOn }) => observedOn)];
  days.push(...claim.evidence.flatMap(({ withdrawn }) => (withdrawn ? [withdrawn.on] : [])));
  if (claim.promise?.due !== undefined) days.push(addDays(claim.promise.due, 1));
  if (claim.override) days.push(claim.override.on, addDays(claim.override.expires, 1));
  return days;
}
