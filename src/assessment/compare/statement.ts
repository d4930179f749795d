import type { Evidence, Statement } from '../../records/index.ts';
import { notComparable, type Comparison } from './comparison.ts';
import { compareQuantities } from './quantities.ts';

/** Compares the numbers of free-text assertions; words alone are never compared by machine. */
export function compareStatement(asserted: Statement, observed: Statement, { evidence }: { readonly evidence: Evidence }): Comparison {
  if (!asserted.quantity || !observed.quantity) return notComparable('words without a number: only an editor can compare them');
  return compareQuantities(asserted.quantity, observed.quantity, evidence.formula !== undefined);
}
