import { daysBetween, type Benchmark, type Claim, type Evidence } from '../../records/index.ts';
import { agrees, contradicts, isSameText, notComparable, type Comparison } from './comparison.ts';
import { compareQuantities } from './quantities.ts';

/** A board moves: an observation of another week says nothing about the claim's own day. */
const SAME_TIME_DAYS = 7;

interface Context {
  readonly claim: Claim;
  readonly evidence: Evidence;
}

/** Compares scores, ranks and margins on the same board, in the same category, at the claim's own date. */
export function compareBenchmark(asserted: Benchmark, observed: Benchmark, { claim, evidence }: Context): Comparison {
  if (asserted.board !== observed.board) return notComparable(`another board: ${observed.board}`);
  const days = Math.abs(daysBetween(claim.claimedOn, evidence.observedOn));
  if (days > SAME_TIME_DAYS) return notComparable(`another day's board: ${String(days)} days from the claim`);
  if (asserted.category === undefined && observed.category !== undefined) return compareEveryCategory(asserted, observed);
  if (asserted.superlative === true && observed.superlative !== true && asserted.rank === undefined) {
    return notComparable('one figure, which proves no superlative');
  }
  if (asserted.category !== undefined && observed.category !== undefined && !isSameText(asserted.category, observed.category)) {
    return notComparable(`another category: ${observed.category}`);
  }
  const results = compareFigures(asserted, observed).map((result) => (days > 0 ? softenContradiction(result) : result));
  return (
    results.find(({ relation }) => relation === 'contradicts') ??
    results.find(({ relation }) => relation !== 'not-comparable') ??
    results[0] ??
    notComparable('no figure that both state')
  );
}

/** Scores move from day to day: only the claim's own day can contradict it. */
function softenContradiction(result: Comparison): Comparison {
  return result.relation === 'contradicts' ? notComparable(`${result.why}, on another day`) : result;
}

/** A claim about the whole board falls with one category, but one category does not prove it. */
function compareEveryCategory(asserted: Benchmark, observed: Benchmark): Comparison {
  const results = compareFigures(asserted, observed);
  return results.find(({ relation }) => relation === 'contradicts') ?? notComparable(`one category of several: ${observed.category ?? ''}`);
}

function compareFigures(asserted: Benchmark, observed: Benchmark): Comparison[] {
  const results: Comparison[] = [];
  if (asserted.rank !== undefined && observed.rank !== undefined) {
    const pair = `rank ${String(asserted.rank)} claimed, rank ${String(observed.rank)} observed`;
    results.push(asserted.rank === observed.rank ? agrees(pair) : contradicts(pair));
  }
  if (asserted.score && observed.score) results.push(compareQuantities(asserted.score, observed.score));
  if (asserted.margin && observed.margin) results.push(compareQuantities(asserted.margin, observed.margin));
  return results;
}
