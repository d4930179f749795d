import type { Interval } from '../../assessment/index.ts';
import { linearScale, logScale, type Domain, type Scale } from './scale.ts';
import { linearTicks, logTicks, logTimeTicks } from './ticks.ts';
import { chooseUnit, type NumberDimension } from './unit.ts';

export interface NumberTick {
  readonly share: number;
  readonly words: string;
}

/** An axis of numbers in base units, with round ticks in a unit that people read. */
export interface NumberAxis {
  readonly kind: 'linear' | 'log';
  readonly startsAtZero: boolean;
  readonly at: Scale;
  /** A number in base units, written in the unit that suits it. */
  say(value: number): string;
  readonly ticks: readonly NumberTick[];
}

/** Beyond this ratio of the greatest to the smallest number, equal ratios say more than equal distances. */
const LOG_FROM = 30;
/** Numbers nearer to each other than this share of them are drawn near: a plot must not make a small difference look great. */
const LEAST_SPAN = 0.2;

/** The axis on which all intervals fit; arrows of open sides keep some room. */
export function chooseAxis(intervals: readonly Interval[], dimension: NumberDimension): NumberAxis {
  const ends = intervals.flatMap(({ low, high }) => [low, high]).filter(Number.isFinite);
  const [low, high] = ends.length === 0 ? [0, 1] : [Math.min(...ends), Math.max(...ends)];
  const open = {
    low: intervals.some((interval) => interval.low === -Infinity),
    high: intervals.some((interval) => interval.high === Infinity),
  };
  const isLog = low > 0 && high / low > LOG_FROM;
  const domain = isLog ? widenByRatio(low, high, open) : widen(low, high, open);
  const at = isLog ? logScale(domain) : linearScale(domain);
  const ticks = isLog ? ratioTicks(domain, dimension) : evenTicks(domain, dimension);
  return {
    kind: isLog ? 'log' : 'linear',
    startsAtZero: domain[0] === 0,
    at,
    say: (value) => chooseUnit(dimension, value).format(value),
    ticks: ticks.map(({ value, words }) => ({ share: at(value), words })),
  };
}

interface Tick {
  readonly value: number;
  readonly words: string;
}

/** Round numbers of one unit. */
function evenTicks([start, end]: Domain, dimension: NumberDimension): readonly Tick[] {
  const { factor, isWhole, format } = chooseUnit(dimension, end);
  const values = linearTicks([start / factor, end / factor], 4, isWhole ? 1 : 0);
  return values.map((value) => ({ value: value * factor, words: format(value * factor) }));
}

/** Round numbers each of a unit of its own: 10 s and 10 min on one axis. */
function ratioTicks(domain: Domain, dimension: NumberDimension): readonly Tick[] {
  const values = dimension === 'time' ? logTimeTicks(domain) : logTicks(domain);
  return values.map((value) => ({ value, words: chooseUnit(dimension, value).format(value) }));
}

interface Open {
  readonly low: boolean;
  readonly high: boolean;
}

function widenByRatio(low: number, high: number, open: Open): Domain {
  return [low / (open.low ? 2 : 1.2), high * (open.high ? 2 : 1.2)];
}

function widen(low: number, high: number, open: Open): Domain {
  const middle = (low + high) / 2;
  const span = Math.max(high - low, LEAST_SPAN * Math.abs(middle)) || 1;
  const end = middle + span / 2 + span * (open.high ? 0.3 : 0.08);
  // A floor of nothing is natural: no size, time or price is below it.
  const isWide = low >= 0 && (low < high / 2 || open.low);
  const start = middle - span / 2 - span * 0.08;
  return [isWide || (low >= 0 && start < 0) ? 0 : start, end];
}
