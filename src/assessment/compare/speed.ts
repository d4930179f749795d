import type { Evidence, Speed } from '../../records/index.ts';
import { notComparable, type Comparison } from './comparison.ts';
import { compareQuantities } from './quantities.ts';

/** Compares speeds of the same measure; the conditions were compared before. */
export function compareSpeed(asserted: Speed, observed: Speed, { evidence }: { readonly evidence: Evidence }): Comparison {
  if (asserted.measure !== observed.measure) return notComparable(`${asserted.measure} claimed, ${observed.measure} observed`);
  return compareQuantities(asserted.quantity, observed.quantity, evidence.formula !== undefined);
}
