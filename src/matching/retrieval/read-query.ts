import { type ClaimIndex, TERM_NAME, TERM_NUMBER, TERM_STOP } from './claim-index.ts';
import { createNearFinder, splitCompound, type NearTerm } from './near-terms.ts';
import { tokenize, type Token } from './tokenize.ts';

/** A sentence or post as the index searches it. */
export interface ClaimQuery {
  readonly terms: readonly QueryTerm[];
  /** The codes of its words in order, −1 for what no claim holds. */
  readonly sequence: Int32Array;
  /** The sum of its terms' weights. */
  readonly mass: number;
}

/** A word of the question that can match, once. */
export interface QueryTerm {
  readonly word: string;
  /** How much it counts: its rarity, more for a name, less for a later sentence or for who posted. */
  readonly weight: number;
  readonly name: boolean;
  readonly number: boolean;
  /** The index's terms it matches, with how alike they are. */
  readonly near: readonly NearTerm[];
}

// How an embedded post ends: "— Name (@handle) May 1, 2020". The day of posting is no matter of the post.
const SIGNATURE = /[—–-]\s?([^—–\n]{1,60}\(@\w+\))\s+\p{Lu}\p{L}+ \d{1,2}, \d{4}/gu;

// Each found on the training questions; the curves are flat around them.
const SIGNATURE_WEIGHT = 0.7;
const NAME_WEIGHT = 1.25;
const JOINED_WEIGHT = 0.5;
const LATER_SENTENCE = 0.85;
const LATEST_SENTENCE = 3;

/** Reads a text as a question to the index. */
export function readQuery(index: ClaimIndex, text: string): ClaimQuery {
  const signatures = Array.from(text.matchAll(SIGNATURE), ([, who = '']) => who);
  const tokens = tokenize(text.replace(SIGNATURE, '\n'));
  const terms = collectTerms(index, [
    ...tokens.map((token) => ({ token, share: weighPlace(token) })),
    ...tokenize(signatures.join('\n')).map((token) => ({ token, share: weighPlace(token) * SIGNATURE_WEIGHT })),
  ]);
  return {
    terms,
    sequence: Int32Array.from(
      tokens.filter(({ joined }) => !joined),
      ({ term }) => index.codes.get(term) ?? -1,
    ),
    mass: terms.reduce((sum, { weight }) => sum + weight, 0),
  };
}

/** A token with what its place in the text makes it count. */
interface Placed {
  readonly token: Token;
  readonly share: number;
}

function collectTerms(index: ClaimIndex, placed: readonly Placed[]): readonly QueryTerm[] {
  const findNear = createNearFinder(index);
  const terms = new Map<string, QueryTerm>();
  for (const { token, share } of placed) {
    if (token.stop || terms.has(token.term)) continue;
    const term = toTerm(index, token);
    if (term === undefined) continue;
    const near = token.number ? term.near : [...term.near, ...findNear(token.term)];
    terms.set(token.term, { ...term, weight: term.weight * share, near });
  }
  return [...terms.values()];
}

/** The term of a token, before what is spelled almost alike; none for a joined form that no claim holds. */
function toTerm(index: ClaimIndex, token: Token): QueryTerm | undefined {
  const code = index.codes.get(token.term);
  if (code === undefined) return token.joined ? undefined : toUnknownTerm(index, token);
  const kind = index.kinds[code] ?? 0;
  if ((kind & TERM_STOP) !== 0) return undefined;
  const name = (kind & TERM_NAME) !== 0;
  const weight = (index.idf[code] ?? 0) * (name ? NAME_WEIGHT : 1);
  return { word: token.word, weight, name, number: (kind & TERM_NUMBER) !== 0, near: [{ code, similarity: 1 }] };
}

/** A word that no claim holds counts as the rarest: what it leaves unmatched tells that a claim is not meant. */
function toUnknownTerm(index: ClaimIndex, { term, word, number, capital }: Token): QueryTerm {
  const near = number ? [] : splitCompound(index, term);
  return { word, weight: Math.log(2 * index.ids.length + 2), name: capital && !number, number, near };
}

function weighPlace({ sentence, joined }: Token): number {
  return LATER_SENTENCE ** Math.min(LATEST_SENTENCE, sentence) * (joined ? JOINED_WEIGHT : 1);
}
