/** A linear model of sentences, ready to be applied. */
export interface SentenceModel {
  readonly bias: number;
  readonly labels: readonly string[];
  readonly labelBias: readonly number[];
  readonly features: ReadonlyMap<string, FeatureWeights>;
  /** Of the sentences of a topic, the share in which the rules give which one, or `none`: "topic rule" to 0–1. */
  readonly rules: Readonly<Record<string, number>>;
}

export interface FeatureWeights {
  /** What it adds to the chance of a checkable assertion. */
  readonly weight: number;
  /** Place of a label, and what it adds to it. */
  readonly labels: readonly (readonly [place: number, weight: number])[];
}

/** The model as text: weights in hundredths, zeros left out. */
export interface CodedModel {
  readonly bias: number;
  readonly labels: string;
  readonly labelBias: readonly number[];
  /** A line a feature: its name, a tab, its weight, then place and weight of each label, all in base 36. */
  readonly features: string;
  readonly rules: Readonly<Record<string, number>>;
}

const UNIT = 0.02;

export function encodeModel({ bias, labels, labelBias, features, rules }: SentenceModel): CodedModel {
  const lines = [...features]
    .map(([name, { weight, labels: each }]) => {
      const codes = each.map(([place, value]) => [place, toUnits(value)] as const).filter(([, units]) => units !== 0);
      return { name, units: toUnits(weight), codes };
    })
    .filter(({ units, codes }) => units !== 0 || codes.length > 0)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, units, codes }) => `${name}\t${[units, ...codes.flat()].map((each) => each.toString(36)).join(' ')}`);
  return { bias: toUnits(bias), labels: labels.join(' '), labelBias: labelBias.map(toUnits), features: lines.join('\n'), rules };
}

export function decodeModel({ bias, labels, labelBias, features, rules }: CodedModel): SentenceModel {
  return {
    bias: bias * UNIT,
    labels: labels.split(' '),
    labelBias: labelBias.map((units) => units * UNIT),
    features: new Map(features.split('\n').map(readLine)),
    rules,
  };
}

function readLine(line: string): readonly [string, FeatureWeights] {
  const [name = '', codes = ''] = line.split('\t');
  const [weight = 0, ...rest] = codes.split(' ').map((code) => parseInt(code, 36));
  const labels: [number, number][] = [];
  for (let place = 0; place + 1 < rest.length; place += 2) labels.push([rest[place] ?? 0, (rest[place + 1] ?? 0) * UNIT]);
  return [name, { weight: weight * UNIT, labels }];
}

const toUnits = (weight: number): number => Math.round(weight / UNIT);
