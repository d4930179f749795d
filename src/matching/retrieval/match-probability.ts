import { type FoundClaim } from './find-claims.ts';

/** In the order of `measureMatch`: learned by test/bench/matching/train-weights.ts, after RANK_WEIGHTS. */
const MATCH_WEIGHTS: readonly number[] = [-2.63, 0.7, 0.9, 0.28, 0.76, -1.35, 0.64, 0.28, -0.67, -0.24, 0.31, 2.25, 0.17];

/** How probable it is, from 0 to 1, that the text repeats the first of the claims found for it: give the ten that `findClaims` gives. */
export function deriveMatchProbability(found: readonly FoundClaim[]): number {
  if (found.length === 0) return 0;
  const sum = measureMatch(found).reduce((total, measure, place) => total + measure * (MATCH_WEIGHTS[place] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}

/** What tells that the first claim found is meant: how far it agrees, and how far it stands out from the others. */
export function measureMatch(found: readonly FoundClaim[]): readonly number[] {
  const [first, ...others] = found;
  if (first === undefined) return [];
  const { questionCovered, fieldCovered, phrases, rarest, shared, words, namesLacking, questionNamesLacking } = first.measures;
  const mean = (of: (claim: FoundClaim) => number) => others.reduce((sum, claim) => sum + of(claim), 0) / Math.max(1, others.length);
  return [
    1,
    questionCovered,
    Math.sqrt(questionCovered * fieldCovered),
    Math.min(1, phrases),
    rarest,
    shared,
    words,
    namesLacking,
    questionNamesLacking,
    first.score - (others[0]?.score ?? 0),
    first.score - mean(({ score }) => score),
    1 - mean(({ measures }) => measures.scoreShare),
    shared - mean(({ measures }) => measures.shared),
  ];
}
