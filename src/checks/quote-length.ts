import type { AssessedKnowledgeBase } from '../assessment/index.ts';
import { countWords, listEvidence, MAX_QUOTE_WORDS, type Entry, type Quote } from '../records/index.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

const code = 'quote-length';
/** Other people's texts are quoted, not copied. */
export const quoteLength: Check = {
  code,
  demand: `A quotation has at most ${MAX_QUOTE_WORDS} words, with its prefix and suffix.`,
  *find(base) {
    for (const { entry, path, quote } of listQuotes(base)) {
      const words = [quote.prefix, quote.exact, quote.suffix].reduce((sum, text) => sum + countWords(text ?? ''), 0);
      if (words <= MAX_QUOTE_WORDS) continue;
      yield problemAt(entry, [...path, 'quote', 'exact'], {
        code,
        message: `Unexpected quotation of ${words} words, expected at most ${MAX_QUOTE_WORDS} with prefix and suffix`,
        hint: 'Quote the few words that carry the claim and tell the rest in your own.',
      });
    }
  },
};

function* listQuotes(base: AssessedKnowledgeBase): Iterable<{ entry: Entry<unknown>; path: readonly PropertyKey[]; quote: Quote }> {
  for (const entry of base.claims.values()) {
    for (const [index, { quote }] of entry.data.appearances.entries()) if (quote) yield { entry, path: ['appearances', index], quote };
  }
  for (const { entry, path, item } of listEvidence(base)) if (item.quote) yield { entry, path, quote: item.quote };
}
