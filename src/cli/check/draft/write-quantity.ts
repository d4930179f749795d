import type { AssertedValue } from '../../../matching/reading/index.ts';
import { isQuantity, parseQuantity, SCALES, type Dimension } from '../../../records/index.ts';

/** A unit of the record's grammar, and how many base units it is. */
const UNIT: Readonly<Partial<Record<Dimension, readonly [name: string, factor: number]>>> = {
  parameters: ['parameters', 1],
  time: ['s', 1],
  'frame-rate': ['fps', 1],
  steps: ['steps', 1],
  points: ['points', 1],
  layers: ['layers', 1],
  languages: ['languages', 1],
  memory: ['GB', 1e9],
  lines: ['p', 1],
  compute: ['GPU hours', 1],
  tokens: ['tokens', 1],
  'token-rate': ['tokens/s', 1],
  percent: ['%', 1],
  factor: ['×', 1],
  price: ['USD', 1],
  yuan: ['CNY', 1],
  frames: ['frames', 1],
  pixels: ['px', 1],
  devices: ['GPUs', 1],
  users: ['monthly users', 1],
};

const SCALE_WORDS = Object.entries(SCALES)
  .filter(([word]) => /^\p{Ll}{7,}$/u.test(word))
  .sort(([, a], [, b]) => b - a);
const BOUNDS: Readonly<Record<NonNullable<AssertedValue['bound']>, string>> = {
  'at-most': 'up to ',
  'less-than': 'less than ',
  'at-least': 'at least ',
  'more-than': 'more than ',
};

/** The number of a sentence in the record's grammar: "about 14 billion parameters"; null where the grammar cannot say it. */
export function writeQuantity(value: AssertedValue): string | null {
  const [low, high] = [value.min ?? value.max, value.max ?? value.min];
  const unit = findUnit(value);
  if (low === undefined || high === undefined || unit === null) return null;
  const text = `${sayBound(value)}${writeNumber(low, high, unit)}`;
  return isSame(text, low, high) ? text : null;
}

function findUnit({ dimension = '', unit = '' }: AssertedValue): readonly [name: string, factor: number] | null {
  if (dimension === 'count') return [unit, 1];
  return Object.hasOwn(UNIT, dimension) ? (UNIT[dimension as Dimension] ?? null) : null;
}

function sayBound({ bound, approximate }: AssertedValue): string {
  if (bound !== undefined) return BOUNDS[bound];
  return approximate === true ? 'about ' : '';
}

function writeNumber(low: number, high: number, [name, factor]: readonly [name: string, factor: number]): string {
  const [word, scale] = SCALE_WORDS.find(([, size]) => high / factor >= size) ?? ['', 1];
  const spell = (number: number) => String(Number((number / factor / scale).toPrecision(12)));
  const number = low === high ? spell(low) : `${spell(low)}–${spell(high)}`;
  return [number, word, name].filter((part) => part !== '').join(' ');
}

/** What cannot be read back as it was meant is not written. */
function isSame(text: string, low: number, high: number): boolean {
  const read = parseQuantity(text);
  if (!isQuantity(read)) return false;
  const isNear = (a: number | null, b: number) => a === null || Math.abs(a - b) <= 1e-9 * Math.abs(b);
  return isNear(read.min, low) && isNear(read.max, high);
}
