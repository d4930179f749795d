import type { Conditions } from '../../records/index.ts';
import { isSameText } from './comparison.ts';

/** Why two sets of conditions cannot be compared: the first that both state and that differs; null where none does. */
export function findConditionConflict(asserted: Conditions | undefined, observed: Conditions | undefined): string | null {
  if (!asserted || !observed) return null;
  for (const key of Object.keys(asserted) as (keyof Conditions)[]) {
    const [said, seen] = [asserted[key], observed[key]];
    if (said !== undefined && seen !== undefined && !isSameText(said, seen)) return `other ${key}: ${said} claimed, ${seen} observed`;
  }
  return null;
}
