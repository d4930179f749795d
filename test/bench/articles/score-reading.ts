import type { Assertion, AssertedValue, Reading } from '../../../src/matching/reading/index.ts';
import { NAMED_LICENCES } from '../../../src/records/named-licences.ts';
import type { GoldAssertion, GoldSentence, GoldValue } from './gold.ts';

export const MEASURES = ['checkable', 'subject', 'topic', 'aspect', 'value'] as const;
export type Measure = (typeof MEASURES)[number];

export interface Tally {
  right: number;
  /** What the reader gave. */
  given: number;
  /** What the labels hold. */
  wanted: number;
}

export interface Miss {
  readonly article: string;
  readonly measure: Measure;
  readonly sentence: string;
  readonly wanted: string;
  readonly given: string;
}

/** Compares what was read of a sentence with its label. A subject outside the record is right when no id is given. */
export function scoreReading(gold: GoldSentence, reading: Reading | undefined, known: ReadonlySet<string>) {
  const read = reading?.checkable === true ? reading.assertions : [];
  const [want] = gold.assertions;
  const [got] = read;
  const misses: Miss[] = [];
  const tallies = Object.fromEntries(MEASURES.map((measure) => [measure, { right: 0, given: 0, wanted: 0 }])) as Record<Measure, Tally>;
  const count = (measure: Measure, wanted: string | null, given: string | null) => {
    const right = wanted !== null && wanted === given;
    const tally = tallies[measure];
    tally.right += Number(right);
    tally.given += Number(given !== null);
    tally.wanted += Number(wanted !== null);
    if (!right && (wanted !== null || given !== null))
      misses.push({ article: gold.article, measure, sentence: gold.sentence, wanted: wanted ?? '', given: given ?? '' });
  };
  count('checkable', want ? 'yes' : null, got ? 'yes' : null);
  if (want) {
    count('subject', known.has(want.subject ?? '') ? want.subject : 'outside', got ? (got.subject.id ?? 'outside') : null);
    count('topic', want.topic, got?.topic ?? null);
    count('aspect', want.aspect, got?.aspect ?? null);
  }
  countValues(gold, read, tallies.value, misses);
  return { tallies, misses };
}

/** Values of the sentence, whichever assertion holds them; a sentence without a claim should have none. */
function countValues(gold: GoldSentence, read: readonly Assertion[], tally: Tally, misses: Miss[]): void {
  const left = read.map(({ value }) => value).filter((value) => value !== null);
  const wanted = gold.assertions.filter((assertion): assertion is GoldAssertion & { value: GoldValue } => assertion.value !== null);
  tally.wanted += wanted.length;
  tally.given += left.length;
  for (const { value } of wanted) {
    const found = left.findIndex((each) => isSame(value, each));
    if (found === -1)
      misses.push({
        article: gold.article,
        measure: 'value',
        sentence: gold.sentence,
        wanted: JSON.stringify(value),
        given: left.map(show).join(' · '),
      });
    else {
      tally.right++;
      left.splice(found, 1);
    }
  }
  // The labels of our own sentences give the main value only.
  if (gold.relation === null && gold.checkable) tally.given -= left.length;
  else
    for (const value of left)
      misses.push({ article: gold.article, measure: 'value', sentence: gold.sentence, wanted: '', given: show(value) });
}

const show = (value: AssertedValue): string => JSON.stringify(value);
const SCALE: Readonly<Record<string, number>> = { K: 1e3, M: 1e6, B: 1e9, T: 1e12 };

const inSeconds =
  (seconds: number) =>
  ({ dimension }: AssertedValue): number =>
    dimension === 'time' ? seconds : 1;
/** Units of the labels that are not the reader's base units. */
const FACTORS: Readonly<Record<string, (value: AssertedValue) => number>> = {
  MB: () => 1e6,
  GB: () => 1e9,
  TB: () => 1e12,
  minutes: inSeconds(60),
  hours: inSeconds(3600),
};

/** Dimensions of the labels' units, where they tell two readings of a number apart. */
const DIMENSIONS: readonly (readonly [RegExp, string])[] = [
  [/parameters/u, 'parameters'],
  [/^[MGT]B$/u, 'memory'],
  [/^s$/u, 'time'],
  [/^fps$/u, 'frame-rate'],
  [/tokens\/s/u, 'token-rate'],
  // Money per tokens is money.
  [/USD/u, 'price'],
  [/tokens/u, 'tokens'],
  [/GPU hours/u, 'compute'],
  [/Elo/u, 'points'],
  [/^rank$/u, 'rank'],
  [/^layers$/u, 'layers'],
  [/^languages$/u, 'languages'],
  [/^[Kp]$/u, 'resolution'],
  [/^%/u, 'percent'],
  [/^x$|of the price/u, 'factor'],
];

function isSame(gold: GoldValue, value: AssertedValue): boolean {
  if (gold.licence !== undefined) return value.licence !== undefined && toLicence(gold.licence) === toLicence(value.licence);
  if (gold.available !== undefined) return value.available === gold.available;
  return gold.date === undefined ? isSameNumber(gold, value) : (value.date?.startsWith(gold.date) ?? false);
}

function isSameNumber(gold: GoldValue, value: AssertedValue): boolean {
  const { unit = '', bound } = gold;
  const dimension = DIMENSIONS.find(([pattern]) => pattern.test(unit))?.[1];
  if (dimension !== undefined && value.dimension !== dimension) return false;
  const denies = (gold.negated ?? false) === (value.negated ?? false);
  return denies && bound === value.bound && isSameRange(gold, value);
}

function isSameRange({ number = NaN, min = number, max = number, unit = '' }: GoldValue, value: AssertedValue): boolean {
  const factor = FACTORS[unit]?.(value) ?? SCALE[/^([KMBT]) /u.exec(unit)?.[1] ?? ''] ?? 1;
  return isNear(min * factor, value.min) && isNear(max * factor, value.max);
}

function isNear(wanted: number | undefined, given: number | undefined): boolean {
  return wanted !== undefined && given !== undefined && Math.abs(wanted - given) <= Math.abs(wanted) / 100;
}

/** One spelling for a licence: "DeepSeek License Agreement v1.0" is the record's `deepseek-model-1.0`. */
function toLicence(text: string): string {
  const name = NAMED_LICENCES.find(({ id }) => id === text)?.name ?? text;
  return name
    .replace(/ \([^)]*\)$/u, '')
    .toLowerCase()
    .replaceAll(/\bv(?=\d)|[^\p{L}\d]/gu, '');
}
