import type { AssertedValue } from '../reading/assertion.ts';

export type ValueRelation = 'same' | 'other' | 'incomparable';

/** How far "about" reaches to either side, as a share of the number. */
const ABOUT = 0.1;
/** A number is rounded to its last digit that is not zero, but never stands for one that is further off than this share. */
const ROUNDING = 0.025;

interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Compares what a sentence says with what is on record; neither order nor negation matters here. */
export function compareValues(said: AssertedValue, known: AssertedValue): ValueRelation {
  if (said.available !== undefined && known.available !== undefined) return said.available === known.available ? 'same' : 'other';
  if (said.licence !== undefined && known.licence !== undefined) return said.licence === known.licence ? 'same' : 'other';
  if (said.date !== undefined && known.date !== undefined) return compareDates(said.date, known.date);
  return compareNumbers(said, known);
}

/** A day lies within its month, and the month within its year. */
function compareDates(said: string, known: string): ValueRelation {
  return said.startsWith(known) || known.startsWith(said) ? 'same' : 'other';
}

function compareNumbers(said: AssertedValue, known: AssertedValue): ValueRelation {
  const [a, b] = [toInterval(said), toInterval(known)];
  if (a === null || b === null || said.dimension !== known.dimension) return 'incomparable';
  // "Up to 20 s" and 20 s say the same; that "up to 20 s" holds 5 s, too, is no reason to call them one.
  const edge = (value: AssertedValue) => value.max ?? value.min ?? 0;
  if (said.bound !== undefined || known.bound !== undefined) return isNear(edge(said), edge(known)) ? 'same' : 'other';
  if (a.high < b.low || b.high < a.low) return 'other';
  // What lies within a range neither repeats it nor denies it, unless it is one of its ends.
  return sharesEnd(said, known) ? 'same' : 'incomparable';
}

/** Whether two values, which may be ranges, have an end in common. */
function sharesEnd(said: AssertedValue, known: AssertedValue): boolean {
  const isRange = ({ min, max }: AssertedValue) => min !== max;
  if (!isRange(said) && !isRange(known)) return true;
  const ends = ({ min = 0, max = 0 }: AssertedValue) => (isRange({ min, max }) ? [min, max] : [min]);
  return ends(said).some((one) => ends(known).some((other) => isNear(one, other)));
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(slackOf(a), slackOf(b));
}

function toInterval({ min, max, approximate }: AssertedValue): Interval | null {
  if (min === undefined && max === undefined) return null;
  const reach = (value: number, rounding: number) => (approximate === true ? Math.abs(value) * ABOUT : rounding * slackOf(value));
  return {
    low: min === undefined ? -Infinity : min - reach(min, 1),
    // Digits are cut off as often as rounded: 5.57 stands for 5.576, too.
    high: max === undefined ? Infinity : max + reach(max, 2),
  };
}

/** Half of the last digit that is not zero: 66 may stand for 65.6, and 5.57 for 5.576. */
function slackOf(value: number): number {
  if (value === 0) return 0;
  const digits = value.toPrecision(6).replace(/e.*$/u, '').replace('.', '').replace(/^-?0+/u, '').replace(/0+$/u, '').length;
  const digit = 10 ** (Math.floor(Math.log10(Math.abs(value))) - digits + 1);
  return Math.min(digit / 2, (Math.abs(value) * ROUNDING) / 2) * 1.0001;
}
