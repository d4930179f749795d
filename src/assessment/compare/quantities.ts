import type { Quantity } from '../../records/index.ts';
import { agrees, contradicts, notComparable, partial, type Comparison } from './comparison.ts';
import { isDisjoint, isPoint, isWithin, toInterval } from './interval.ts';

/** An estimate refutes only what lies outside this share of it. */
const ESTIMATE_REACH = 0.25;

/**
 * Compares quantities by interval in one base unit. `estimated` marks an observation that was
 * worked out by a formula: it counts as "about", and its own error refutes nobody.
 */
export function compareQuantities(asserted: Quantity, observed: Quantity, estimated = false): Comparison {
  const pair = `${asserted.text} claimed, ${observed.text} observed`;
  if (asserted.dimension !== observed.dimension)
    return notComparable(`${pair}: ${asserted.dimension} cannot be compared with ${observed.dimension}`);
  const said = toInterval(asserted);
  const seen = toInterval(estimated ? { ...observed, approximate: true } : observed);
  if (isDisjoint(said, seen)) {
    const far = toInterval({ ...observed, approximate: true }, ESTIMATE_REACH);
    return estimated && !isDisjoint(said, far) ? notComparable(`${pair}: within the error of an estimate`) : contradicts(pair);
  }
  if (isPoint(observed) || isWithin(seen, said)) return agrees(pair);
  const onlyBounds = (seen.low === -Infinity && said.low !== -Infinity) || (seen.high === Infinity && said.high !== Infinity);
  return onlyBounds ? notComparable(`${pair}: a bound does not settle it`) : partial(pair);
}
