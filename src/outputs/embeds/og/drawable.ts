/** Whether the fonts have a sign for a code point. */
export type Covers = (codePoint: number) => boolean;

const CLUSTERS = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Signs that the fonts lack, in signs that say the same. */
const SPELLED: Readonly<Record<string, string>> = { '≥': '>=', '≤': '<=', '≈': '~', '≠': '!=', '→': '->', '←': '<-', '⇒': '=>', '▪': '•' };

/** Marks that turn the reading direction, and others that show nothing; joiners shape Arabic letters and stay. */
const UNSEEN = /(?![\u200C\u200D])\p{Cf}|[\p{Cn}\p{Co}\p{Cs}\p{Variation_Selector}]/gu;
const BLANK = /^[\p{Z}\p{Cc}]+$/u;
const PICTURE = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;

// Private code points, which no text keeps: they mark places until all signs are read.
const GAP = '\uE000';
const PICTURE_GAP = '\uE001';

/** In place of words in a script that the fonts do not have. */
const OMITTED = '[…]';

/**
 * A text in signs that the fonts have, on one line: emoji are left out, other signs are spelled where that says the same,
 * and what cannot be drawn is marked as omitted.
 */
export function toDrawable(text: string, covers: Covers): string {
  const signs = Array.from(CLUSTERS.segment(text.normalize('NFC')), ({ segment }) => toSign(segment, covers));
  return signs
    .join('')
    .replaceAll(new RegExp(`${GAP}(?:[\\s${PICTURE_GAP}]*${GAP})*`, 'gu'), OMITTED)
    .replaceAll(new RegExp(`\\s*${PICTURE_GAP}(?=[\\s${PICTURE_GAP}]*(?:[.,;:!?]|$))`, 'gu'), '')
    .replaceAll(PICTURE_GAP, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** Whether at least half of the letters and numbers of a text are there once it is drawable. */
export function keepsMost(text: string, drawable: string): boolean {
  const [before, after] = [text, drawable].map((words) => words.match(/[\p{L}\p{N}]/gu)?.length ?? 0) as [number, number];
  return after > 0 && 2 * after >= before;
}

/** By the first letter, as `dir="auto"` does on a page. */
export function isRightToLeft(text: string): boolean {
  return /[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(/\p{L}/u.exec(text)?.[0] ?? '');
}

/** One sign as readers see it, in code points that the fonts have. */
function toSign(cluster: string, covers: Covers): string {
  if (BLANK.test(cluster)) return ' ';
  const seen = cluster.replaceAll(UNSEEN, '');
  const isCovered = (sign: string) => [...sign].every((char) => covers(char.codePointAt(0) ?? 0));
  if (isCovered(seen)) return seen;
  const drawn = [SPELLED[seen], seen.normalize('NFKC'), toBare(seen)].find((sign) => sign !== undefined && sign !== '' && isCovered(sign));
  return drawn ?? (PICTURE.test(seen) ? PICTURE_GAP : GAP);
}

/** A letter or a number without its accents. A sign such as ≮ would lose its meaning with its stroke. */
function toBare(sign: string): string | undefined {
  const bare = sign.normalize('NFD').replaceAll(/\p{M}/gu, '');
  return /^[\p{L}\p{N}]+$/u.test(bare) ? bare : undefined;
}
