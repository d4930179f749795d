import type { FoundQuantity } from './find-quantities.ts';

/** What comes in amounts of which another can be so many times as much. */
const AMOUNTS: ReadonlySet<string> = new Set(['price', 'yuan', 'time', 'memory', 'tokens', 'parameters', 'letter', 'steps', 'layers']);
const BACK =
  /^(?:[\p{L}\d.,-]+ ?){1,3}?(?:times |[x×] |of )?(?:as (?:much|many|long)|(?:of )?(?:that|this)(?! (?:of|\p{L}+ of)\b))(?! (?:as|than)\b)/u;

/** "$3 in and five times as much out", "three minutes, and half of that on the newer card": so many times the amount before. Null where there is none. */
export function toMultiple(text: string, quantity: FoundQuantity, base: FoundQuantity | null): FoundQuantity | null {
  if (quantity.dimension !== 'factor' || base === null || !AMOUNTS.has(base.dimension)) return null;
  if (!BACK.test(text.slice(quantity.start, quantity.start + 60))) return null;
  const { min, max } = quantity;
  return { ...base, start: quantity.start, end: quantity.end, min: base.min * min, max: base.max * max, bound: quantity.bound };
}
