import type { FoundQuantity } from './find-quantities.ts';

/** "40K and 80K tokens", "8 or 16 steps": the unit stands behind the last. */
export function shareUnits(text: string, found: readonly FoundQuantity[]): readonly FoundQuantity[] {
  return found.map((quantity, index) => {
    const next = found[index + 1];
    if (quantity.dimension !== 'bare' || !next || ['bare', 'noun', 'price', 'yuan', 'letter', 'scaled'].includes(next.dimension))
      return quantity;
    if (!/^(?:,? and|,? or|,) (?:about |some )?$/u.test(text.slice(quantity.end, next.start))) return quantity;
    const factor = quantity.factor === 1 ? next.factor : 1;
    return {
      ...quantity,
      dimension: next.dimension,
      noun: next.noun,
      min: quantity.min * factor,
      max: quantity.max * factor,
      factor: next.factor,
    };
  });
}

/** "Up to fifteen minutes, against ten seconds": what is compared is bounded likewise. */
export function carryBounds(text: string, found: readonly FoundQuantity[]): readonly FoundQuantity[] {
  return found.map((quantity, index) => {
    const last = found[index - 1];
    if (!last?.bound || quantity.bound !== null || last.dimension !== quantity.dimension) return quantity;
    return /,? (?:against|instead of|compared (?:with|to)|up from|rather than) (?:the |its )?$/u.test(text.slice(last.end, quantity.start))
      ? { ...quantity, bound: last.bound }
      : quantity;
  });
}
