import { countWords, MAX_QUOTE_WORDS } from '../../records/index.ts';

/** Other people's text is quoted in at most 12 words. */
export function findLongQuote(text: string): string | null {
  const words = countWords(text);
  return words <= MAX_QUOTE_WORDS ? null : `Unexpected quote of ${String(words)} words, expected at most ${String(MAX_QUOTE_WORDS)}`;
}
