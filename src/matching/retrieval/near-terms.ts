import { stemmer } from 'stemmer';
import { type ClaimIndex } from './claim-index.ts';
import { listGrams } from './grams.ts';

/** A term of the index that stands for a word of the question. */
export interface NearTerm {
  readonly code: number;
  /** From 0 to 1, the same word. */
  readonly similarity: number;
}

const LEAST_LETTERS = 5;
// Longer is no word, and trying each of its splits would take for ever.
const MOST_LETTERS = 40;
const LEAST_SIMILARITY = 0.55;
const MOST = 5;
const SHARE = 0.7;
const SHARE_OF_COMPOUND = 0.6;

/** Makes the function that finds the terms spelled almost alike: typing errors, and forms the stemmer keeps apart (terrorist, terrorism). Alike is the Dice coefficient over letter triples. */
export function createNearFinder(index: ClaimIndex): (term: string) => readonly NearTerm[] {
  // One array of counts for a whole question: a map for each word would cost most of the search.
  const counts = new Uint8Array(index.terms.length);
  return (term) => {
    if (term.length < LEAST_LETTERS || term.length > MOST_LETTERS) return [];
    const grams = listGrams(term);
    const touched = countShared(index, grams, counts);
    const near: NearTerm[] = [];
    for (const code of touched) {
      const count = counts[code] ?? 0;
      counts[code] = 0;
      // A word of n letters has n triples at most, its ends counted.
      if (2 * count < LEAST_SIMILARITY * (grams.size + count)) continue;
      const other = index.terms[code] ?? '';
      const dice = (2 * count) / (grams.size + other.length);
      if (dice >= LEAST_SIMILARITY && other !== term) near.push({ code, similarity: SHARE * dice });
    }
    return near.sort((a, b) => b.similarity - a.similarity || a.code - b.code).slice(0, MOST);
  };
}

/** Counts up, for each term, how many of the triples it has; gives the terms with one or more. */
function countShared(index: ClaimIndex, grams: ReadonlySet<string>, counts: Uint8Array): readonly number[] {
  const touched: number[] = [];
  for (const gram of grams) {
    for (const code of index.grams.get(gram) ?? []) {
      if (counts[code] === 0) touched.push(code);
      counts[code] = (counts[code] ?? 0) + 1;
    }
  }
  return touched;
}

/** A word that no claim holds as two that claims hold: "middleincome", "slowwalking". */
export function splitCompound({ codes }: ClaimIndex, term: string): readonly NearTerm[] {
  if (term.length > MOST_LETTERS) return [];
  for (let place = term.length - 3; place >= 3; place--) {
    const head = codes.get(stemmer(term.slice(0, place)));
    const tail = codes.get(stemmer(term.slice(place)));
    if (head !== undefined && tail !== undefined) return [head, tail].map((code) => ({ code, similarity: SHARE_OF_COMPOUND }));
  }
  return [];
}
