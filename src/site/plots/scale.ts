import { daysBetween, type IsoDate } from '../../records/index.ts';

/** Where a value lies on an axis, as a share of its length: 0 at its start, 1 at its end. What lies beyond is put at the end. */
export type Scale<Value = number> = (value: Value) => number;

export type Domain = readonly [start: number, end: number];

const clamp = (share: number) => Math.min(1, Math.max(0, share));

export function linearScale([start, end]: Domain): Scale {
  return (value) => (start === end ? 0.5 : clamp((value - start) / (end - start)));
}

/** Equal distances for equal ratios; both ends must be above zero, and what is not lies at the start. */
export function logScale([start, end]: Domain): Scale {
  const share = linearScale([Math.log(start), Math.log(end)]);
  return (value) => (value <= 0 ? 0 : share(Math.log(value)));
}

export function dateScale(from: IsoDate, to: IsoDate): Scale<IsoDate> {
  const share = linearScale([0, daysBetween(from, to)]);
  return (day) => share(daysBetween(from, day));
}

/** Room for half a mark at either end of a plot, in per cent of its width. */
const MARGIN = 2;

/** A share as a coordinate that SVG reads: a plot in per cent needs no script to fit a phone. */
export function toPercent(share: number, margin = MARGIN): string {
  return `${String(Number((margin + share * (100 - 2 * margin)).toFixed(2)))}%`;
}
