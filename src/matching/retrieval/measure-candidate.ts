import { type ClaimIndex, TERM_NAME, TERM_NUMBER, TERM_STOP } from './claim-index.ts';
import { type ClaimQuery } from './read-query.ts';
import { type Candidate } from './score-terms.ts';

/** In how far a claim and a question agree; each near 0 to 1, so that weights are comparable over corpora. */
export interface Measures {
  /** The claim's word score against the best claim's. */
  readonly scoreShare: number;
  /** The reciprocal of its place by word score (as rank fusion takes it). */
  readonly place: number;
  /** How much of the question's rarity the claim has. */
  readonly questionCovered: number;
  /** How much of its best-covered field the question has. */
  readonly fieldCovered: number;
  /** Words that follow each other in both. */
  readonly phrases: number;
  /** The rarest word that both have. */
  readonly rarest: number;
  /** The rarity of all words that both have: what they share, however long they are. */
  readonly shared: number;
  /** How many words both have. */
  readonly words: number;
  /** How many numbers both have. */
  readonly numbers: number;
  /** Names of the claim that the question lacks. */
  readonly namesLacking: number;
  /** Names of the question that the claim lacks. */
  readonly questionNamesLacking: number;
}

/** A question's words by the index's codes: what a claim's word matches, and where it stands. */
export interface QuestionMap {
  readonly query: ClaimQuery;
  readonly hits: ReadonlyMap<number, { readonly term: number; readonly similarity: number }>;
  readonly places: ReadonlyMap<number, readonly number[]>;
}

// A stop word adds a little to a phrase and nothing anywhere else.
const STOP_IN_PHRASE = 0.3;
// A place counts 1 / (place + this), from 0.
const FUSION = 3;
const WHOLE_PHRASE = 3;
const MANY_WORDS = 5;
const MANY_NUMBERS = 3;

/** Maps a question once, before its candidates are measured. */
export function mapQuestion(query: ClaimQuery): QuestionMap {
  const hits = new Map<number, { term: number; similarity: number }>();
  query.terms.forEach(({ near }, term) => {
    for (const { code, similarity } of near) {
      if ((hits.get(code)?.similarity ?? 0) < similarity) hits.set(code, { term, similarity });
    }
  });
  const places = new Map<number, number[]>();
  query.sequence.forEach((code, place) => {
    if (code < 0) return;
    const known = places.get(code);
    if (known === undefined) places.set(code, [place]);
    else known.push(place);
  });
  return { query, hits, places };
}

/** How alike each of the question's terms stands in a claim, 0 where it does not. */
export function findShared(index: ClaimIndex, { query, hits }: QuestionMap, document: number): Float32Array {
  const found = new Float32Array(query.terms.length);
  const { from, to } = placeOf(index, document);
  for (let place = from; place < to; place++) {
    const hit = hits.get(index.tokens[place] ?? 0);
    if (hit !== undefined) found[hit.term] = Math.max(found[hit.term] ?? 0, hit.similarity);
  }
  return found;
}

/** Measures a claim that shares words with the question: `rank` is its place by word score from 0, `best` the first one's score. */
export function measureCandidate(index: ClaimIndex, map: QuestionMap, candidate: Candidate, rank: number, best: number): Measures {
  const { document, score } = candidate;
  const rarity = Math.log(index.ids.length + 1);
  return {
    scoreShare: score / Math.max(best, Number.EPSILON),
    place: 1 / (rank + FUSION),
    fieldCovered: measureFields(index, map, document),
    phrases: measurePhrases(index, map, document) / (WHOLE_PHRASE * rarity),
    ...measureQuestion(map, findShared(index, map, document), rarity),
    ...measureClaim(index, map, document, rarity),
  };
}

function measureQuestion({ query }: QuestionMap, found: Float32Array, rarity: number) {
  let covered = 0;
  let words = 0;
  let numbers = 0;
  let lacking = 0;
  query.terms.forEach(({ weight, name, number }, term) => {
    const similarity = found[term] ?? 0;
    covered += similarity * weight;
    if (similarity > 0) words++;
    if (similarity > 0 && number) numbers++;
    if (similarity === 0 && name) lacking += weight;
  });
  const mass = Math.max(query.mass, Number.EPSILON);
  return {
    questionCovered: covered / mass,
    shared: covered / (MANY_WORDS * rarity),
    words: words / MANY_WORDS,
    numbers: Math.min(numbers, MANY_NUMBERS) / MANY_NUMBERS,
    questionNamesLacking: lacking / mass,
  };
}

function measureClaim(index: ClaimIndex, { hits }: QuestionMap, document: number, rarity: number) {
  const { from, to } = placeOf(index, document);
  let mass = 0;
  let lacking = 0;
  let rarest = 0;
  for (const code of new Set(index.tokens.subarray(from, to))) {
    const kind = index.kinds[code] ?? 0;
    if ((kind & TERM_STOP) !== 0) continue;
    const idf = index.idf[code] ?? 0;
    const similarity = hits.get(code)?.similarity ?? 0;
    mass += idf;
    rarest = Math.max(rarest, idf * similarity);
    if (similarity === 0 && (kind & (TERM_NAME | TERM_NUMBER)) === TERM_NAME) lacking += idf;
  }
  return { rarest: rarest / rarity, namesLacking: lacking / Math.max(mass, Number.EPSILON) };
}

function measureFields(index: ClaimIndex, { hits }: QuestionMap, document: number): number {
  let best = 0;
  for (let field = 0; field < index.fields.length; field++) {
    const start = document * index.fields.length + field;
    let mass = 0;
    let matched = 0;
    for (let place = index.starts[start] ?? 0; place < (index.starts[start + 1] ?? 0); place++) {
      const code = index.tokens[place] ?? 0;
      if (((index.kinds[code] ?? 0) & TERM_STOP) !== 0) continue;
      mass += index.idf[code] ?? 0;
      matched += (index.idf[code] ?? 0) * (hits.get(code)?.similarity ?? 0);
    }
    if (mass > 0) best = Math.max(best, matched / mass);
  }
  return best;
}

/** The rarity of the words that follow in the claim a word they also follow in the question. */
function measurePhrases({ tokens, kinds, idf, ...index }: ClaimIndex, { places }: QuestionMap, document: number): number {
  const { from, to } = placeOf(index, document);
  let sum = 0;
  let before: readonly number[] = [];
  for (let place = from; place < to; place++) {
    const code = tokens[place] ?? 0;
    const here = places.get(code) ?? [];
    const weight = ((kinds[code] ?? 0) & TERM_STOP) !== 0 ? STOP_IN_PHRASE : (idf[code] ?? 0);
    for (const position of here) if (before.includes(position - 1)) sum += weight;
    before = here;
  }
  return sum;
}

function placeOf(
  { starts, fields }: Pick<ClaimIndex, 'starts' | 'fields'>,
  document: number,
): { readonly from: number; readonly to: number } {
  return { from: starts[document * fields.length] ?? 0, to: starts[(document + 1) * fields.length] ?? 0 };
}
