import { type ClaimIndex, type IndexedText, TERM_NAME, TERM_NUMBER, TERM_STOP } from './claim-index.ts';
import { prepareIndex } from './prepare-index.ts';
import { tokenize, type Token } from './tokenize.ts';

// How many codes a variable-length number holds in one byte, and in two.
const ONE_BYTE = 128;
const TWO_BYTES = 16_384;

/** One known claim as the index takes it: its texts by field name, such as title and claim. */
export interface ClaimDocument {
  readonly id: string;
  readonly fields: Readonly<Record<string, string>>;
}

export interface IndexOptions {
  /** How much a word of a field counts; 1 where not named. */
  readonly weights?: Readonly<Record<string, number>>;
}

/** Builds the index of some claims. @throws RangeError when two of them have one id */
export function buildClaimIndex(documents: readonly ClaimDocument[], options: IndexOptions = {}): ClaimIndex {
  if (new Set(documents.map(({ id }) => id)).size < documents.length)
    throw new RangeError('Unexpected id given twice, expected one a claim');
  const names = [...new Set(documents.flatMap(({ fields }) => Object.keys(fields)))];
  const texts = documents.flatMap(({ fields }) => names.map((name) => tokenize(fields[name] ?? '')));
  const dictionary = countTerms(texts);
  const terms = orderTerms(dictionary);
  const codes = new Map(terms.map((term, code) => [term, code]));
  const text: IndexedText = {
    ids: documents.map(({ id }) => id),
    fields: names.map((name) => ({ name, weight: options.weights?.[name] ?? 1 })),
    terms,
    kinds: Uint8Array.from(terms, (term) => toKind(dictionary.get(term))),
    tokens: Uint32Array.from(texts.flatMap((tokens) => tokens.map(({ term }) => codes.get(term) ?? 0))),
    starts: toStarts(texts.map(({ length }) => length)),
  };
  return prepareIndex(text);
}

interface TermCount {
  readonly token: Token;
  count: number;
  capitals: number;
  small: number;
}

function countTerms(texts: readonly (readonly Token[])[]): Map<string, TermCount> {
  const counts = new Map<string, TermCount>();
  for (const tokens of texts) {
    const headline = isHeadline(tokens);
    for (const token of tokens) {
      const counted = counts.get(token.term) ?? { token, count: 0, capitals: 0, small: 0 };
      counted.count++;
      if (token.capital && !headline) counted.capitals++;
      if (/^\p{Ll}/u.test(token.word)) counted.small++;
      counts.set(token.term, counted);
    }
  }
  return counts;
}

/** A title in capitals tells nothing of which words are names. */
function isHeadline(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ stop, number, joined }) => !stop && !number && !joined);
  return words.filter(({ word }) => /^\p{Lu}/u.test(word)).length > words.length * 0.7;
}

/** The most frequent get the codes of one byte, the next those of two; within each the alphabet, for compression. */
function orderTerms(dictionary: ReadonlyMap<string, TermCount>): readonly string[] {
  const alphabetical = [...dictionary.keys()].sort();
  const count = (term: string) => dictionary.get(term)?.count ?? 0;
  const frequent = alphabetical.toSorted((a, b) => count(b) - count(a));
  const groups = [frequent.slice(0, ONE_BYTE), frequent.slice(ONE_BYTE, TWO_BYTES), frequent.slice(TWO_BYTES)];
  return groups.flatMap((group) => group.sort());
}

function toKind(counted: TermCount | undefined): number {
  if (counted === undefined) return 0;
  const { token, capitals, small } = counted;
  const name = !token.number && !token.stop && (capitals > small || small === 0);
  return (token.stop ? TERM_STOP : 0) | (token.number ? TERM_NUMBER : 0) | (name ? TERM_NAME : 0);
}

function toStarts(lengths: readonly number[]): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  let end = 0;
  lengths.forEach((length, place) => {
    end += length;
    starts[place + 1] = end;
  });
  return starts;
}
