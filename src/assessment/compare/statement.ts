import type { Evidence, Statement } from '../../records/index.ts';
import { isSameText, notComparable, type Comparison } from './comparison.ts';
import { compareQuantities } from './quantities.ts';

/** Compares the numbers of free-text assertions; words alone are never compared by machine. */
export function compareStatement(asserted: Statement, observed: Statement, { evidence }: { readonly evidence: Evidence }): Comparison {
  if (!asserted.quantity || !observed.quantity) return notComparable('words without a number: only an editor can compare them');
  if (asserted.superlative === true && observed.superlative !== true) return notComparable('one figure, which proves no superlative');
  if (!isSameText(asserted.statement, observed.statement)) return notComparable(`a number of something else: ${observed.statement}`);
  return compareQuantities(asserted.quantity, observed.quantity, evidence.formula !== undefined);
}
