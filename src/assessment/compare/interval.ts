import type { Quantity } from '../../records/index.ts';

/** A closed interval in base units; ±Infinity where a side is open. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** How far "about" reaches to either side. */
const ABOUT = 0.1;

/** What a quantity may mean: exact to half of its last digit, about ±10 %, one-sided for a bound. */
export function toInterval(quantity: Quantity, about: number = ABOUT): Interval {
  const slack = (value: number) => (quantity.approximate ? Math.abs(value) * about : quantity.digit / 2);
  // "Over 24" means what it says: a bound has no slack on its own side.
  if (quantity.min === null) return { low: -Infinity, high: quantity.max ?? Infinity };
  if (quantity.max === null) return { low: quantity.min, high: Infinity };
  return { low: quantity.min - slack(quantity.min), high: quantity.max + slack(quantity.max) };
}

/** Whether two intervals have nothing in common but a point: 15 B ends where 16 B begins. */
export function isDisjoint(a: Interval, b: Interval): boolean {
  return a.high <= b.low || b.high <= a.low;
}

/** Whether `inner` lies within `outer`. */
export function isWithin(inner: Interval, outer: Interval): boolean {
  return inner.low >= outer.low && inner.high <= outer.high;
}

/** Whether the quantity is one number, not a range or a bound. */
export function isPoint(quantity: Quantity): boolean {
  return quantity.min !== null && quantity.min === quantity.max;
}
