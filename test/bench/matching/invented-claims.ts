import { type ClaimDocument } from '../../../src/matching/retrieval/index.ts';

const VOCABULARY = 12_000;
const WORDS = 14;
// The most frequent words of a language are stop words: none of these.
const STOPS = 40;

/** Claims of invented words as frequent as words are (the n-th word 1/n as often as the first): the same at every call. */
export function inventClaims(count: number): readonly ClaimDocument[] {
  const random = createRandom(1);
  return Array.from({ length: count }, (_, place) => {
    const words = Array.from({ length: WORDS }, () => inventWord(Math.floor(STOPS * (VOCABULARY / STOPS) ** random())));
    return { id: `model-${place % 1000}-claim-${place}`, fields: { claim: `${words.join(' ')} ${Math.floor(random() * 5000)}.` } };
  });
}

/** Sentences that say half of a claim, in other words' company. */
export function inventSentences(claims: readonly ClaimDocument[], count: number): readonly string[] {
  const random = createRandom(2);
  const pick = () => (claims[Math.floor(random() * claims.length)]?.fields['claim'] ?? '').split(' ');
  return Array.from({ length: count }, () => [...pick().slice(0, 10), ...pick().slice(5)].join(' '));
}

/** Three to ten letters that only the number decides. */
function inventWord(number: number): string {
  const random = createRandom(number + 7);
  return Array.from({ length: 3 + Math.floor(random() * 8) }, () => String.fromCharCode(97 + Math.floor(random() ** 1.5 * 26))).join('');
}

/** A small generator of evenly spread numbers from 0 to 1 (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
