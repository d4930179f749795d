import { BASE_UNIT, type Quantity } from '../../records/index.ts';

export type NumberDimension = Quantity['dimension'];

/** A unit that people read: how many base units it is, and how a number in base units is written in it. */
export interface AxisUnit {
  readonly factor: number;
  readonly isWhole: boolean;
  /** Writes a number that is given in base units. */
  readonly format: (value: number) => string;
}

type Step = readonly [from: number, factor: number, suffix: string];

/** Greatest first: the first one that the end of the axis reaches is taken. */
const COUNTS: readonly Step[] = [
  [2e12, 1e12, 'T'],
  [1e9, 1e9, 'B'],
  [1e6, 1e6, 'M'],
  [1e4, 1e3, 'K'],
];

const STEPS: Partial<Record<NumberDimension, readonly Step[]>> = {
  parameters: COUNTS,
  tokens: COUNTS,
  users: COUNTS,
  compute: COUNTS,
  number: COUNTS,
  time: [
    [3600, 3600, 'h'],
    [60, 60, 'min'],
    [0.5, 1, 's'],
    [0, 0.001, 'ms'],
  ],
  memory: [
    [2e12, 1e12, 'TB'],
    [1e9, 1e9, 'GB'],
    [1e6, 1e6, 'MB'],
  ],
};

/** Units that stand behind each number; longer ones stand in the labels of the rows. */
const SHORT: ReadonlySet<NumberDimension> = new Set(['frame-rate', 'percent', 'factor', 'lines', 'price', 'yuan', 'pixels', 'token-rate']);
const WHOLE: ReadonlySet<NumberDimension> = new Set([
  'steps',
  'layers',
  'languages',
  'lines',
  'rank',
  'pairs',
  'frames',
  'pixels',
  'devices',
  'count',
]);

const numbers = new Intl.NumberFormat('en', { maximumSignificantDigits: 6 });

/** The unit for an axis that ends at `end`, or for the number `end` alone (in base units). */
export function chooseUnit(dimension: NumberDimension, end: number): AxisUnit {
  const step = STEPS[dimension]?.find(([from]) => end >= from);
  const [, factor, suffix] = step ?? [0, 1, dimension !== 'number' && SHORT.has(dimension) ? BASE_UNIT[dimension] : ''];
  return {
    factor,
    isWhole: WHOLE.has(dimension),
    format: (value) => [numbers.format(value / factor).replace('-', '−'), suffix].filter(Boolean).join('\u00A0'),
  };
}
