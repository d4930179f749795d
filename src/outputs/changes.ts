import type { AssessedClaim, AssessedKnowledgeBase } from '../assessment/index.ts';
import { compareText, type IsoDate } from '../records/index.ts';
import { anchorCorrection, anchorStep, anchorWithdrawal } from './change-anchors.ts';

export type ChangeKind = 'new' | 'status' | 'correction' | 'withdrawn' | 'retired';

/** One thing that happened to a claim. Once told, it is never told otherwise. */
export interface Change {
  readonly kind: ChangeKind;
  /** Id of the claim. */
  readonly claim: string;
  /** Part of its address after `#`: with the claim's id the change's own, for ever. */
  readonly anchor: string;
  /** The day on which the record first showed it: what a reader who was here the day before has not seen. */
  readonly learnedOn: IsoDate;
  /** The event's own day, which may lie long before. */
  readonly on: IsoDate;
  /** The claim's sentence; of a retired id nothing but the id is left. */
  readonly text: string;
  /** Status or words before and after; null where there are none. */
  readonly was: string | null;
  readonly now: string | null;
  /** Id of the rule that gave the new status. */
  readonly rule: string | null;
  /** Ids of the evidence, or of the other claims, that did it. */
  readonly because: readonly string[];
  readonly reason: string;
  /** The claim that took the place of a retired one. */
  readonly successor: string | null;
}

/** Everything that happened to published, withdrawn and retired claims: what was learned last comes first. */
export function deriveChanges(base: AssessedKnowledgeBase): readonly Change[] {
  const claims = [...base.claims.values()].filter(({ data }) => data.record !== 'draft');
  const retired = base.retired.data.filter(({ id }) => !base.claims.has(id));
  return [
    ...claims.flatMap((claim) => [...listSteps(claim), ...listCorrections(claim), ...listWithdrawal(claim)]),
    ...retired.map(({ id, on, reason, successor = null }) => ({
      ...of('retired', { id, text: id }, on, anchorWithdrawal(on)),
      reason,
      successor,
    })),
  ].sort(newestFirst);
}

/** The steps of a status, those included that the record tells otherwise by now. What is withdrawn has none: the record no longer says them. */
function listSteps({ id, data, history, revised }: AssessedClaim): readonly Change[] {
  if (data.record === 'withdrawn') return [];
  return [...history, ...revised].map((step) => {
    const { was, status, learnedOn, rule, because, reason } = step;
    const head = of(was === null ? 'new' : 'status', { id, text: data.text }, step.on, anchorStep(step));
    return { ...head, learnedOn, was, now: status, rule, because, reason };
  });
}

function listCorrections({ id, data }: AssessedClaim): readonly Change[] {
  return data.corrections.map(({ on, was, now, reason }, index) => ({
    ...of('correction', { id, text: data.text }, on, anchorCorrection(data.corrections, index)),
    was,
    now,
    reason,
  }));
}

function listWithdrawal({ id, data, history }: AssessedClaim): readonly Change[] {
  if (!data.withdrawn) return [];
  const { on, reason } = data.withdrawn;
  const was = history.findLast((step) => step.on <= on)?.status ?? null;
  return [{ ...of('withdrawn', { id, text: data.text }, on, anchorWithdrawal(on)), was, reason }];
}

function of(kind: ChangeKind, { id, text }: { readonly id: string; readonly text: string }, on: IsoDate, anchor: string): Change {
  return {
    kind,
    claim: id,
    anchor,
    learnedOn: on,
    on,
    text,
    was: null,
    now: null,
    rule: null,
    because: [],
    reason: '',
    successor: null,
  };
}

function newestFirst(a: Change, b: Change): number {
  return (
    compareText(b.learnedOn, a.learnedOn) || compareText(b.on, a.on) || compareText(a.claim, b.claim) || compareText(a.anchor, b.anchor)
  );
}
