import { addDays, listInputs, type Claim, type IsoDate, type KnowledgeBase } from '../records/index.ts';
import type { HistoryStep, Proof } from './proof.ts';

/** Every day up to `today` on which the status of a claim changed, oldest first. */
export function deriveHistory(
  id: string,
  today: IsoDate,
  base: KnowledgeBase,
  verdictOf: (id: string, at: IsoDate) => Proof,
): readonly HistoryStep[] {
  const claim = base.claims.get(id)?.data;
  if (!claim) return [];
  const steps: HistoryStep[] = [];
  for (const on of listDays(id, base, new Set()).filter((day) => day >= claim.claimedOn && day <= today)) {
    const proof = verdictOf(id, on);
    if (steps.at(-1)?.status === proof.status) continue;
    const because = proof.used.map((used) => used.id);
    steps.push({
      on,
      status: proof.status,
      rule: proof.rule,
      reason: proof.reason,
      because,
      learnedOn: findLearned(claim, proof, base, on, verdictOf),
    });
  }
  return steps;
}

/** The days on which anything that bears on a claim changed, its parts and inputs included. */
function listDays(id: string, base: KnowledgeBase, seen: Set<string>): IsoDate[] {
  const claim = base.claims.get(id)?.data;
  if (!claim || seen.has(id)) return [];
  seen.add(id);
  const leaned = [...(claim.parts ?? []), ...(claim.derivedFrom ? listInputs(claim.derivedFrom) : [])];
  return [...new Set([...listOwnDays(claim), ...leaned.flatMap((other) => listDays(other, base, seen))])].sort();
}

function listOwnDays(claim: Claim): IsoDate[] {
  const days = [claim.claimedOn, ...claim.evidence.map(({ observedOn }) => observedOn)];
  days.push(...claim.evidence.flatMap(({ withdrawn }) => (withdrawn ? [withdrawn.on] : [])));
  if (claim.promise?.due !== undefined) days.push(addDays(claim.promise.due, 1));
  if (claim.override) days.push(claim.override.on, addDays(claim.override.expires, 1));
  return days;
}

/** When this record learned what a verdict rests on: the latest entry among what was used, other claims included. */
function findLearned(claim: Claim, proof: Proof, base: KnowledgeBase, on: IsoDate, verdictOf: (id: string, at: IsoDate) => Proof): IsoDate {
  const seen = new Set<Claim>();
  const learn = (one: Claim, { used }: Proof): IsoDate[] => {
    if (seen.has(one)) return [];
    seen.add(one);
    const ids = new Set(used.filter(({ from }) => from === 'evidence').map(({ id }) => id));
    const own = one.evidence.flatMap(({ id, recordedOn, withdrawn }) => [
      ...(ids.has(id) ? [recordedOn] : []),
      ...(withdrawn && withdrawn.on <= on ? [withdrawn.on] : []),
    ]);
    const leaned = used.filter(({ from }) => from === 'claim').flatMap(({ id }) => base.claims.get(id) ?? []);
    return [one.recordedOn, ...own, ...leaned.flatMap((other) => learn(other.data, verdictOf(other.id, on)))];
  };
  return learn(claim, proof).sort().at(-1) ?? claim.recordedOn;
}
