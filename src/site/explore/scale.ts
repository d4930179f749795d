import { addDays, daysBetween, type IsoDate } from '../../records/index.ts';

/** Where a value lies on an axis: 0 at its low end, 1 at its high end. */
export type Scale = (value: number) => number;

/** A tick of an axis: where it stands, and its words. */
export interface Tick {
  readonly at: number;
  readonly words: string;
}

export function createLinearScale(low: number, high: number): Scale {
  return (value) => (high === low ? 0.5 : (value - low) / (high - low));
}

/** For values above nought. */
export function createLogScale(low: number, high: number): Scale {
  const linear = createLinearScale(Math.log10(low), Math.log10(high));
  return (value) => linear(Math.log10(value));
}

/** A scale of days; the value is the number of days after the first. */
export function createDayScale(from: IsoDate, to: IsoDate): (day: IsoDate) => number {
  const linear = createLinearScale(0, daysBetween(from, to));
  return (day) => linear(daysBetween(from, day));
}

/** Round steps from nought to a value: 0, 50, 100, 150, 200; whole numbers, as they count things. */
export function listCountTicks(high: number, wanted = 4): readonly number[] {
  const rough = Math.max(high / wanted, 1);
  const decade = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * decade).find((candidate) => candidate >= rough) ?? decade * 10;
  return Array.from({ length: Math.floor(high / step) + 1 }, (_, index) => index * step);
}

/** The powers of ten from one value to another. */
export function listDecades(low: number, high: number): readonly number[] {
  const [first, last] = [Math.ceil(Math.log10(low) - 1e-9), Math.floor(Math.log10(high) + 1e-9)];
  // Number() reads 1e-3 exactly, which 10 ** -3 does not promise.
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => Number(`1e${first + index}`));
}

const MONTH_STEPS = [1, 3, 6, 12];

/** First days of months, quarters, half years or years from one day to another: as many as fit in `most`. */
export function listMonthStarts(from: IsoDate, to: IsoDate, most: number): readonly IsoDate[] {
  const months = listMonths(from, to);
  const lists = MONTH_STEPS.map((step) => months.filter((day) => (Number(day.slice(5, 7)) - 1) % step === 0));
  return lists.find((days) => days.length <= most) ?? lists.at(-1) ?? [];
}

function listMonths(from: IsoDate, to: IsoDate): IsoDate[] {
  const days: IsoDate[] = [];
  for (let day = nextMonth(addDays(from, -1)); day <= to; day = nextMonth(day)) days.push(day);
  return days;
}

function nextMonth(day: IsoDate): IsoDate {
  return `${addDays(`${day.slice(0, 7)}-28`, 4).slice(0, 7)}-01`;
}

/** A place on an axis as SVG takes it: 43.21%. */
export function toPercent(at: number): string {
  return `${Number((at * 100).toFixed(2))}%`;
}
