import { countWords, MAX_QUOTE_WORDS, type Claim, type Quote } from '../records/index.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

const code = 'quote-length';
/** Other people's texts are quoted, not copied. */
export const quoteLength: Check = {
  code,
  demand: `A quotation has at most ${MAX_QUOTE_WORDS} words, with its prefix and suffix.`,
  *find(base) {
    for (const claim of base.claims.values()) {
      for (const { path, quote } of listQuotes(claim.data)) {
        const words = [quote.prefix, quote.exact, quote.suffix].reduce((sum, text) => sum + countWords(text ?? ''), 0);
        if (words <= MAX_QUOTE_WORDS) continue;
        yield problemAt(claim, path, {
          code,
          message: `Unexpected quotation of ${words} words, expected at most ${MAX_QUOTE_WORDS} with prefix and suffix`,
          hint: 'Quote the few words that carry the claim and tell the rest in your own.',
        });
      }
    }
  },
};

function listQuotes({ appearances, evidence }: Claim): { path: PropertyKey[]; quote: Quote }[] {
  return Object.entries({ appearances, evidence }).flatMap(([field, items]) =>
    items.flatMap(({ quote }, index) => (quote ? [{ path: [field, index, 'quote', 'exact'], quote }] : [])),
  );
}
