import type { Identity } from '../../records/index.ts';
import { agrees, contradicts, notComparable, type Comparison } from './comparison.ts';

/** Compares the other side of the same relation. */
export function compareIdentity(asserted: Identity, observed: Identity): Comparison {
  if (asserted.relation !== observed.relation) return notComparable(`another relation: ${observed.relation}`);
  if (asserted.object === undefined || observed.object === undefined) return notComparable('no named object on both sides');
  const pair = `${asserted.object} claimed, ${observed.object} observed`;
  return asserted.object === observed.object ? agrees(pair) : contradicts(pair);
}
