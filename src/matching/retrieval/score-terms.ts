import { type ClaimIndex } from './claim-index.ts';
import { type ClaimQuery, type QueryTerm } from './read-query.ts';

/** A claim that shares words with the question. */
export interface Candidate {
  /** Its place among the index's ids. */
  readonly document: number;
  /** The sum of what its words add (BM25F). */
  readonly score: number;
}

// A word of nearly every claim puts none before another, and costs most.
const LEAST_RARITY = 0.1;

/** The claims that share most with the question, best first, of those that `allowed` lets in. */
export function scoreTerms(
  index: ClaimIndex,
  query: ClaimQuery,
  most: number,
  allowed: (document: number) => boolean,
): readonly Candidate[] {
  const scores = new Float32Array(index.ids.length);
  const board = { scores, best: new Float32Array(index.ids.length), last: new Int32Array(index.ids.length).fill(-1) };
  query.terms.forEach((term, place) => {
    addTerm(index, term, place, board);
  });
  return pickHighest(scores, most, allowed);
}

/** Scores while terms are added: `best` is what the term `last` added to the claim gave it. */
interface Board {
  readonly scores: Float32Array;
  readonly best: Float32Array;
  readonly last: Int32Array;
}

/** Adds, for each claim, the best of what the term's near terms give it. */
function addTerm({ idf, ...index }: ClaimIndex, { near, weight }: QueryTerm, term: number, { scores, best, last }: Board): void {
  for (const { code, similarity } of near) {
    const rarity = idf[code] ?? 0;
    if (rarity < LEAST_RARITY) continue;
    // What is only alike never counts more than the word itself would.
    const share = (similarity * weight) / (similarity < 1 ? Math.max(weight, rarity) : rarity);
    const end = index.postingStarts[code + 1] ?? 0;
    for (let place = index.postingStarts[code] ?? 0; place < end; place++) {
      const document = index.postingDocuments[place] ?? 0;
      const added = (index.postingImpacts[place] ?? 0) * share;
      const known = last[document] === term ? (best[document] ?? 0) : 0;
      if (added <= known) continue;
      scores[document] = (scores[document] ?? 0) + added - known;
      best[document] = added;
      last[document] = term;
    }
  }
}

/** The highest scores by repeated cuts: equal scores in the index's order, so that the result is the same everywhere. */
function pickHighest(scores: Float32Array, most: number, allowed: (document: number) => boolean): readonly Candidate[] {
  const picked: Candidate[] = [];
  let least = 0;
  for (let document = 0; document < scores.length; document++) {
    const score = scores[document] ?? 0;
    if (score <= least || !allowed(document)) continue;
    picked.push({ document, score });
    if (picked.length < 4 * most) continue;
    keepHighest(picked, most);
    least = picked[most - 1]?.score ?? 0;
  }
  keepHighest(picked, most);
  return picked;
}

function keepHighest(picked: Candidate[], most: number): void {
  picked.sort((a, b) => b.score - a.score || a.document - b.document);
  picked.length = Math.min(picked.length, most);
}
