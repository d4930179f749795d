import type { Claim, Evidence, Parameters, Quantity } from '../records/index.ts';
import type { AssessedClaim, AssessedKnowledgeBase } from './assessed.ts';

type ParametersClaim = AssessedClaim & { readonly data: Extract<Claim, { topic: 'parameters' }> };

/** A count that somebody can repeat: from a configuration, or from the weights. */
export interface Counted {
  readonly item: Evidence;
  readonly quantity: Quantity;
  /** How far the count lies from the claim, in per cent of the claim; null where one of them is no single number. */
  readonly difference: number | null;
}

export interface ParameterRow {
  readonly claim: AssessedClaim;
  readonly asserted: Parameters;
  /** The counts on record, as they stand in the claim; empty where nobody counted. */
  readonly counted: readonly Counted[];
}

/** Every published claim on a number of parameters with what was counted, the largest first. */
export function listParameterRows(base: AssessedKnowledgeBase): readonly ParameterRow[] {
  return (base.byTopic.get('parameters') ?? [])
    .filter((claim): claim is ParametersClaim => claim.data.topic === 'parameters')
    .map((claim) => ({ claim, asserted: claim.data.asserted, counted: listCounted(claim.data) }))
    .sort((a, b) => sizeOf(b.asserted.quantity) - sizeOf(a.asserted.quantity) || (a.claim.id < b.claim.id ? -1 : 1));
}

function listCounted({ asserted, evidence }: ParametersClaim['data']): readonly Counted[] {
  return evidence.flatMap((item) => {
    const { observed } = item;
    if (item.kind !== 'artifact' || item.withdrawn !== undefined || observed?.scope !== asserted.scope) return [];
    return [{ item, quantity: observed.quantity, difference: findDifference(asserted.quantity, observed.quantity) }];
  });
}

function findDifference(claimed: Quantity, counted: Quantity): number | null {
  if (claimed.min === null || claimed.min !== claimed.max || counted.min === null || counted.min !== counted.max) return null;
  return (counted.min / claimed.min - 1) * 100;
}

/** The number that a quantity is sorted by: its upper end, or its lower where only that is stated. */
export function sizeOf({ min, max }: Quantity): number {
  return max ?? min ?? 0;
}
