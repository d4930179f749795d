/** One sentence for the descent: its features by number, the class that is right, and how much it counts. */
export interface Row {
  readonly features: readonly number[];
  readonly wanted: number;
  readonly share: number;
}

export interface Shape {
  readonly features: number;
  readonly classes: number;
  /** A penalty on large weights keeps chance out. */
  readonly shrink: number;
}

const ROUNDS = 150;
const STEP = 0.08;

/** Softmax regression by gradient descent (Adam): a weight for each class, by feature; the last row is that of no feature at all. */
export function trainSoftmax(rows: readonly Row[], { features, classes, shrink }: Shape): readonly Float64Array[] {
  const table = () => Array.from({ length: features + 1 }, () => new Float64Array(classes));
  const [weights, mean, square] = [table(), table(), table()];
  for (let round = 1; round <= ROUNDS; round++) {
    const slopes = weights.map((own, feature) => own.map((weight) => (feature === features ? 0 : shrink * weight)));
    for (const row of rows) addSlopes(slopes, weights, { ...row, features: [...row.features, features] });
    slopes.forEach((own, feature) => {
      step({ weights: weights[feature], mean: mean[feature], square: square[feature] }, own, round);
    });
  }
  return weights;
}

function addSlopes(slopes: readonly Float64Array[], weights: readonly Float64Array[], { features, wanted, share }: Row): void {
  const scores = new Float64Array(weights[0]?.length ?? 0);
  for (const feature of features) add(scores, weights[feature], 1);
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const all = powers.reduce((sum, power) => sum + power, 0);
  const errors = powers.map((power, place) => power / all - (place === wanted ? 1 : 0));
  for (const feature of features) add(slopes[feature], errors, share);
}

function add(sum: Float64Array | undefined, more: Float64Array | undefined, times: number): void {
  more?.forEach((value, place) => {
    if (sum) sum[place] = (sum[place] ?? 0) + times * value;
  });
}

type State = Readonly<Record<'weights' | 'mean' | 'square', Float64Array | undefined>>;

function step({ weights, mean, square }: State, slopes: Float64Array, round: number): void {
  if (!weights || !mean || !square) return;
  slopes.forEach((slope, place) => {
    const [first, second] = [0.9 * (mean[place] ?? 0) + 0.1 * slope, 0.99 * (square[place] ?? 0) + 0.01 * slope ** 2];
    mean[place] = first;
    square[place] = second;
    const size = Math.sqrt(second / (1 - 0.99 ** round)) + 1e-6;
    weights[place] = (weights[place] ?? 0) - (STEP * (first / (1 - 0.9 ** round))) / size;
  });
}
