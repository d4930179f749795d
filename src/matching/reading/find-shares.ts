import type { FoundQuantity } from './find-quantities.ts';

const MEASURES = 'price|prices|cost|costs|fee|rate|time|speed|memory|size|length|wait|bill|money|power|resolution';
const OF_WHOLE = new RegExp(
  `^ of (?:all |(?:the|its|their|this|that|those|these|them|it|what)\\b)(?! (?:\\p{Ll}+ )?(?:${MEASURES})\\b)`,
  'u',
);

/** Whether a fraction tells how much of a whole, "two thirds of that", and not how one measure relates to another, "a third of the price". */
export function isShare(rest: string): boolean {
  return OF_WHOLE.test(rest);
}

const OF_HUNDRED = /\b(?:of|in|from) (?:every|each|any) (?:100|hundred|one hundred)\b(?: (?:[\p{Ll}-]+ )?\p{Ll}+)?/iu;

/** "Of every hundred words it missed nine" is 9 %. */
export function settleShares(text: string, found: readonly FoundQuantity[]): FoundQuantity[] {
  const match = OF_HUNDRED.exec(text);
  if (!match) return [...found];
  const [start, end] = [match.index, match.index + match[0].length];
  return found
    .filter((quantity) => quantity.end <= start || quantity.start >= end)
    .map((quantity) => (['bare', 'noun'].includes(quantity.dimension) ? { ...quantity, dimension: 'percent', noun: '' } : quantity));
}
