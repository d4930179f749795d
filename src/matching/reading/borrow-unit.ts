import type { Sense } from './draft.ts';
import type { FoundQuantity } from './find-quantities.ts';

/** Words before a bare number that make it a measure of what is spoken of. */
const MEASURES =
  /\b(?:wants?|needs?|takes?|took|has|have|had|gets?|got|makes?|made|scored|scores|reache[sd]|manage[sd]|asks?(?: for)?|uses?|is|are|was|were|with|in|into|at|to|below|under|over|above|about|around|than|only|just|for|of|down to|(?:gets?|got) by on|(?:lives?|runs?|makes? do) on|swears? by|settles? for|makes? do with|after|within|roughly|nearly|almost|some|carries|holds|counts|does|adds?|\p{Ll}{3,}s) $/iu;
/** What may follow: a singular noun would say what is counted. */
const CLOSES =
  /^(?:[.,;:)!]|$| (?:for|in|on|at|with|out|and|but|when|if|per|instead|from|without|once|after|while|up|down|over|through|all|under|by|or)\b)/u;
const LENT: readonly string[] = [
  'memory',
  'time',
  'frame-rate',
  'token-rate',
  'parameters',
  'steps',
  'layers',
  'languages',
  'factor',
  'percent',
  'points',
  'price',
  'yuan',
  'devices',
  'frames',
];

/** What a model needs is memory, time or machines, and never parameters. */
export const NEEDS =
  /\b(?:needs?|needed|takes?|took|wants?|wanted|asks?(?: for)?|requires?|swears by|fits? (?:in|into|on)|(?:goes|squeezes|fits) into|makes? do with) (?:about |around |some |roughly |only |just |up to )?$/iu;

/** "The large one wants twelve": the unit is that of the sentence before. Null where nothing fits. */
export function borrowUnit(text: string, quantity: FoundQuantity, lent: Sense | null): Sense | null {
  if (quantity.dimension !== 'bare' || lent?.factor === undefined || !LENT.includes(lent.dimension ?? '')) return null;
  if (lent.dimension === 'parameters' && NEEDS.test(text.slice(Math.max(0, quantity.start - 30), quantity.start))) return null;
  const isExact = text.slice(quantity.start, quantity.end).includes('.');
  if ((quantity.max >= 1000 && !isExact) || quantity.max === 0) return null;
  // Decimals are measures, whatever verb governs them.
  const fits =
    (isExact || MEASURES.test(text.slice(Math.max(0, quantity.start - 24), quantity.start))) && CLOSES.test(text.slice(quantity.end));
  return fits ? lent : null;
}

/** A bare number in the unit that it was lent. */
export function applyUnit(quantity: FoundQuantity, { factor, dimension }: Sense): FoundQuantity {
  if (factor === undefined || dimension === undefined || quantity.dimension !== 'bare') return quantity;
  return { ...quantity, min: quantity.min * factor, max: quantity.max * factor, factor };
}
