import type { Span } from '../../../matching/reading/index.ts';
import { MAX_QUOTE_WORDS } from '../../../records/index.ts';

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** The words of a sentence around a stretch of it, verbatim, as many as a quotation may take. */
export function cutQuote(text: string, { start, end }: Span): string {
  const words = [...segmenter.segment(text.slice(0, end + 2000))]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
  const inside = words.flatMap((word, index) => (word.end > start && word.start < end ? [index] : []));
  let first = inside[0] ?? 0;
  let last = Math.min(inside.at(-1) ?? first, first + MAX_QUOTE_WORDS - 1);
  while (last - first + 1 < MAX_QUOTE_WORDS && (first > 0 || last < words.length - 1)) {
    if (first > 0) first--;
    if (last - first + 1 < MAX_QUOTE_WORDS && last < words.length - 1) last++;
  }
  const from = Math.min(words[first]?.start ?? 0, inside.length > 0 && first === inside[0] ? start : Infinity);
  return text
    .slice(from, Math.max(words[last]?.end ?? text.length, last === inside.at(-1) ? end : 0))
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
