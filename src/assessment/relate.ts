import type { Claim, Evidence } from '../records/index.ts';
import { agrees, contradicts, notComparable, partial, type Comparison } from './compare/comparison.ts';
import { applyOpenConditions, findConditionConflict } from './compare/conditions.ts';
import { compareValues } from './compare/index.ts';

/** Whether every place of an absence probe was looked at and did not have it. */
export function isCompleteProbe(evidence: Evidence): boolean {
  return evidence.places?.every(({ result }) => result === 'not-found') ?? false;
}

/** How one piece of evidence stands to its claim. Computed; only free text takes the editor's reading. */
export function relate(claim: Claim, evidence: Evidence): Comparison {
  const comparison = compare(claim, evidence);
  if (claim.modality !== 'denied') return comparison;
  if (comparison.relation === 'agrees') return contradicts(`${comparison.why} (the claim denies it)`);
  if (comparison.relation === 'contradicts') return agrees(`${comparison.why} (the claim denies it)`);
  return comparison;
}

function compare(claim: Claim, evidence: Evidence): Comparison {
  const { day } = claim.conditions ?? {};
  if (day !== undefined && evidence.observedOn !== day) return notComparable(`of another day than ${day}`);
  if (evidence.stance === 'supports') return agrees("bears it out, in the editor's reading");
  if (evidence.stance === 'refutes') return contradicts("speaks against it, in the editor's reading");
  if (evidence.stance === 'partly') return partial("bears it out in part, in the editor's reading");
  if (evidence.stance === 'context') return notComparable('given as context');
  if (evidence.observed === undefined) return notComparable('a search, which observes no value of its own');
  const conflict = findConditionConflict(claim.conditions, evidence.conditions);
  if (conflict !== null) return notComparable(conflict);
  if (evidence.kind === 'absence-probe' && !isCompleteProbe(evidence)) return notComparable(describeGap(evidence));
  return applyOpenConditions(compareValues(claim, evidence, evidence.observed), claim, evidence);
}

/** Why a search proves no absence: a place that could not be looked at, or one that had it. */
function describeGap(evidence: Evidence): string {
  const open = evidence.places?.find(({ result }) => result !== 'not-found');
  if (open?.result === 'found') return `the search found it in one place: ${open.place}`;
  return `the search is incomplete: ${open?.place ?? 'a place'} could not be checked`;
}
