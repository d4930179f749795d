import { type ClaimIndex } from './claim-index.ts';
import { findShared, mapQuestion, measureCandidate, type Measures, type QuestionMap } from './measure-candidate.ts';
import { RANK_WEIGHTS } from './rank-weights.ts';
import { readQuery } from './read-query.ts';
import { scoreTerms } from './score-terms.ts';

/** A known claim that a text may repeat. */
export interface FoundClaim {
  readonly id: string;
  /** For the order within one text only: see `deriveMatchProbability` for one that is comparable. */
  readonly score: number;
  /** The text's words that matched, as written there, the telling ones first. */
  readonly shared: readonly string[];
  readonly measures: Measures;
}

export interface FindOptions {
  /** How many at most; 10 where not given. */
  readonly most?: number;
  /** Ids never to give. */
  readonly without?: ReadonlySet<string>;
}

// Beyond this place by word score the right claim is rare, and measuring costs.
const CANDIDATES = 50;

/** The known claims that a text most likely repeats, best first: candidates by word score, put in order by how far they agree. */
export function findClaims(index: ClaimIndex, text: string, { most = 10, without }: FindOptions = {}): readonly FoundClaim[] {
  const query = readQuery(index, text);
  const map = mapQuestion(query);
  const allowed = (document: number) => without?.has(index.ids[document] ?? '') !== true;
  const candidates = scoreTerms(index, query, Math.max(CANDIDATES, most), allowed);
  const best = candidates[0]?.score ?? 0;
  const measured = candidates.map((candidate, rank) => {
    const measures = measureCandidate(index, map, candidate, rank, best);
    return { document: candidate.document, measures, score: weighMeasures(measures, RANK_WEIGHTS) };
  });
  const ranked = measured.sort((a, b) => b.score - a.score || a.document - b.document).slice(0, most);
  return ranked.map(({ document, score, measures }) => ({
    id: index.ids[document] ?? '',
    score,
    shared: listShared(index, map, document),
    measures,
  }));
}

/** The sum of the measures by their weights. */
function weighMeasures(measures: Measures, weights: Measures): number {
  let sum = 0;
  for (const name of Object.keys(weights) as (keyof Measures)[]) sum += measures[name] * weights[name];
  return sum;
}

function listShared(index: ClaimIndex, map: QuestionMap, document: number): readonly string[] {
  const found = findShared(index, map, document);
  const terms = map.query.terms.map(({ word, weight }, place) => ({ word, worth: weight * (found[place] ?? 0) }));
  return terms
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth)
    .map(({ word }) => word);
}
