import type { Evidence, Parameters } from '../../records/index.ts';
import { isSameText, notComparable, type Comparison } from './comparison.ts';
import { compareQuantities } from './quantities.ts';

/** Compares parameter counts of the same scope. */
export function compareParameters(asserted: Parameters, observed: Parameters, { evidence }: { readonly evidence: Evidence }): Comparison {
  if (asserted.scope !== observed.scope)
    return notComparable(`${asserted.scope} parameters claimed, ${observed.scope} parameters observed`);
  if (!isSameText(asserted.component ?? '', observed.component ?? '')) return notComparable('parameters of another component');
  return compareQuantities(asserted.quantity, observed.quantity, evidence.formula !== undefined);
}
