import { addDays, daysBetween, type IsoDate } from '../../records/index.ts';
import type { Domain } from './scale.ts';

const MANTISSAS = [1, 2, 5, 10] as const;

/** Round numbers within a domain, about `count` of them; `least` is the smallest step that makes sense, 1 where things are counted. */
export function linearTicks([start, end]: Domain, count = 4, least = 0): readonly number[] {
  const rough = Math.max((end - start) / count, least);
  if (!(rough > 0)) return [start];
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (MANTISSAS.find((mantissa) => mantissa * power >= rough * 0.999) ?? 10) * power;
  const first = Math.ceil(start / step - 1e-9);
  const last = Math.floor(end / step + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}

/** How many labels fit beside each other on a phone. */
const MOST_LOG = 5;

/** Powers of ten within a domain, with 3 times them where few would stand, thinned where many would. */
export function logTicks([start, end]: Domain): readonly number[] {
  const powers: number[] = [];
  for (let power = Math.floor(Math.log10(start)); power <= Math.ceil(Math.log10(end)); power += 1) powers.push(power);
  const within = (mantissas: readonly number[]) =>
    powers
      .flatMap((power) => mantissas.map((mantissa) => Number((mantissa * 10 ** power).toPrecision(12))))
      .filter((value) => value >= start && value <= end);
  const ticks = within([1]).length >= 3 ? within([1]) : within([1, 3]);
  const every = Math.ceil(ticks.length / MOST_LOG);
  return ticks.filter((_, index) => index % every === 0);
}

/** Times are no powers of ten: seconds that people count in. */
const TIMES = [0.001, 0.01, 0.1, 1, 10, 60, 600, 3600, 36_000, 360_000] as const;

/** Round times, in seconds, within a domain. */
export function logTimeTicks([start, end]: Domain): readonly number[] {
  const times = TIMES.filter((time) => time >= start && time <= end);
  return times.length > 0 ? times : [start];
}

export interface DateTick {
  readonly on: IsoDate;
  readonly words: string;
}

const FORMATS = {
  day: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }),
  month: new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' }),
  year: new Intl.DateTimeFormat('en-GB', { year: 'numeric', timeZone: 'UTC' }),
} as const;

const DAY_STEPS = [1, 2, 5, 7, 14, 21] as const;
const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120] as const;

/** Days, first days of months or of years from one day to another, at most `most` of them and at least one. */
export function dateTicks(from: IsoDate, to: IsoDate, most = 3): readonly DateTick[] {
  const span = daysBetween(from, to);
  const dayStep = DAY_STEPS.find((step) => Math.floor(span / step) + 1 <= most);
  if (dayStep !== undefined) {
    const days = Array.from({ length: Math.floor(span / dayStep) + 1 }, (_, index) => addDays(from, index * dayStep));
    return days.map((on) => ({ on, words: FORMATS.day.format(new Date(on)) }));
  }
  for (const step of MONTH_STEPS) {
    const ticks = monthsBetween(from, to, step);
    const format = step % 12 === 0 ? FORMATS.year : FORMATS.month;
    if (ticks.length > 0 && ticks.length <= most) return ticks.map((on) => ({ on, words: format.format(new Date(on)) }));
  }
  return [{ on: from, words: FORMATS.month.format(new Date(from)) }];
}

/** First days of every `step`th month, counted from January of year 0. */
function monthsBetween(from: IsoDate, to: IsoDate, step: number): readonly IsoDate[] {
  const index = (day: IsoDate) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const first = Math.ceil(index(from) / step) * step;
  const days: IsoDate[] = [];
  for (let month = first; month <= index(to); month += step) {
    const day = `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
    if (day >= from && day <= to) days.push(day);
  }
  return days;
}
