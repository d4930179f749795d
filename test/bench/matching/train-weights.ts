// node test/bench/matching/train-weights.ts: prints the constants of rank-weights.ts and match-probability.ts from the training questions.
import { buildClaimIndex, findClaims, type ClaimIndex } from '../../../src/matching/retrieval/index.ts';
import { measureMatch } from '../../../src/matching/retrieval/match-probability.ts';
import { type Measures } from '../../../src/matching/retrieval/measure-candidate.ts';
import { RANK_WEIGHTS } from '../../../src/matching/retrieval/rank-weights.ts';
import { readCorpora, type Corpus, type Question } from './corpora.ts';

const CANDIDATES = 50;
const ROUNDS = 300;
const STEP = 0.05;
const SHRINK = { order: 0.01, match: 0.001 };
const NAMES = Object.keys(RANK_WEIGHTS) as (keyof Measures)[];

/** One question: what is measured of each candidate, which of them are right, and how much the question counts. */
interface Example {
  readonly rows: readonly (readonly number[])[];
  readonly right: readonly boolean[];
  readonly weight: number;
}

/** The slope of the loss by each score of an example. */
type Slope = (scores: readonly number[], right: readonly boolean[]) => readonly number[];

/** The probability of the right candidates among all (listwise softmax). */
const slopeOfOrder: Slope = (scores, right) => {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const all = powers.reduce((sum, power) => sum + power, 0);
  const good = powers.reduce((sum, power, place) => sum + (right[place] === true ? power : 0), 0);
  return powers.map((power, place) => power / all - (right[place] === true ? power / good : 0));
};

/** The probability that one row is right (logistic). */
const slopeOfMatch: Slope = (scores, right) => scores.map((score, place) => 1 / (1 + Math.exp(-score)) - (right[place] === true ? 1 : 0));

/** Gradient descent (Adam) over measures brought to one spread; a small penalty on size keeps chance out. */
function train(examples: readonly Example[], slopeOf: Slope, shrink: number): readonly number[] {
  const spread = measureSpread(examples.flatMap(({ rows }) => rows));
  const scaled = examples.map((example) => ({
    ...example,
    rows: example.rows.map((row) => row.map((value, name) => value / (spread[name] ?? 1))),
  }));
  const state = spread.map(() => ({ weight: 0, mean: 0, square: 0 }));
  for (let round = 1; round <= ROUNDS; round++) {
    const gradient = state.map(({ weight }) => shrink * weight);
    for (const { rows, right, weight } of scaled) {
      const scores = rows.map((row) => row.reduce((sum, value, name) => sum + value * (state[name]?.weight ?? 0), 0));
      slopeOf(scores, right).forEach((slope, place) => {
        rows[place]?.forEach((value, name) => (gradient[name] = (gradient[name] ?? 0) + weight * slope * value));
      });
    }
    state.forEach((one, name) => {
      const slope = gradient[name] ?? 0;
      one.mean = 0.9 * one.mean + 0.1 * slope;
      one.square = 0.99 * one.square + 0.01 * slope ** 2;
      one.weight -= (STEP * (one.mean / (1 - 0.9 ** round))) / (Math.sqrt(one.square / (1 - 0.99 ** round)) + 1e-8);
    });
  }
  return state.map(({ weight }, name) => Number((weight / (spread[name] ?? 1)).toFixed(2)));
}

function measureSpread(rows: readonly (readonly number[])[]): readonly number[] {
  return (rows[0] ?? []).map((_, name) => {
    const values = rows.map((row) => row[name] ?? 0);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    return variance < 1e-9 ? 1 : Math.sqrt(variance);
  });
}

function listOrder(index: ClaimIndex, { text, relevant }: Question): Omit<Example, 'weight'> {
  const found = findClaims(index, text, { most: CANDIDATES });
  return { rows: found.map(({ measures }) => NAMES.map((name) => measures[name])), right: found.map(({ id }) => relevant.has(id)) };
}

function listMatch(index: ClaimIndex, { text, relevant }: Question): Omit<Example, 'weight'> {
  const found = [findClaims(index, text), findClaims(index, text, { without: relevant })].filter(({ length }) => length > 0);
  return { rows: found.map(measureMatch), right: found.map((_, place) => place === 0) };
}

/** Both corpora count alike, however many questions each has. */
function listExamples(
  corpora: readonly Corpus[],
  list: (index: ClaimIndex, question: Question) => Omit<Example, 'weight'>,
): readonly Example[] {
  return corpora.flatMap(({ documents, questions }) => {
    const index = buildClaimIndex(documents);
    const examples = questions.filter(({ split }) => split === 'train').map((question) => list(index, question));
    const usable = examples.filter(({ right }) => right.includes(true));
    return usable.map((example) => ({ ...example, weight: 1 / usable.length / corpora.length }));
  });
}

const corpora = readCorpora();
const order = train(listExamples(corpora, listOrder), slopeOfOrder, SHRINK.order);
process.stdout.write(`${NAMES.map((name, place) => `  ${name}: ${order[place] ?? 0},`).join('\n')}\n`);
process.stdout.write(`[${train(listExamples(corpora, listMatch), slopeOfMatch, SHRINK.match).join(', ')}]\n`);
