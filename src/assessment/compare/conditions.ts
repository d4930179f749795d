import type { Claim, Conditions, Evidence } from '../../records/index.ts';
import { isSameText, notComparable, partial, type Comparison } from './comparison.ts';

/** Why two sets of conditions cannot be compared: the first that both state and that differs; null where none does. */
export function findConditionConflict(asserted: Conditions | undefined, observed: Conditions | undefined): string | null {
  if (!asserted || !observed) return null;
  for (const key of Object.keys(asserted) as (keyof Conditions)[]) {
    const [said, seen] = [asserted[key], observed[key]];
    if (said !== undefined && seen !== undefined && !isSameText(said, seen)) return `other ${key}: ${said} claimed, ${seen} observed`;
  }
  return null;
}

/**
 * Weighs a comparison by the conditions that only the observation states. What was seen under a condition that the
 * claim does not name contradicts nothing; and a speed without the hardware or the playback that it needs holds only in part.
 */
export function applyOpenConditions(comparison: Comparison, claim: Claim, evidence: Evidence): Comparison {
  const open = listOpen(claim.conditions, evidence.conditions);
  const [first] = open;
  if (first === undefined) return comparison;
  const why = `${comparison.why}; under a condition that the claim does not name: ${first[1]}`;
  if (comparison.relation === 'contradicts') return notComparable(why);
  const isLeftOut = claim.topic === 'speed' && open.some(([key]) => key === 'hardware' || key === 'playback');
  return comparison.relation === 'agrees' && isLeftOut ? partial(why) : comparison;
}

function listOpen(asserted: Conditions | undefined, observed: Conditions | undefined): [string, string][] {
  const named: Readonly<Record<string, string | undefined>> = asserted ?? {};
  return Object.entries(observed ?? {}).flatMap(([key, value]) => (value === undefined || named[key] !== undefined ? [] : [[key, value]]));
}
