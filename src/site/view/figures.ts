import type { RealTimeFactor } from '../../assessment/index.ts';
import type { Quantity } from '../../records/index.ts';

const percent = new Intl.NumberFormat('en', { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
const factor = new Intl.NumberFormat('en', { maximumSignificantDigits: 2 });

/** "+4.1 %", "−1 %", "0 %". */
export function sayDifference(value: number): string {
  return `${percent.format(value).replace('-', '−')} %`;
}

const BOUND = { exact: '', 'at-least': 'at least ', 'at-most': 'at most ' } as const;

/** "0.13 ×", "at least 0.009 ×": seconds of output for a second of computing. */
export function sayRealTime({ value, bound }: RealTimeFactor): string {
  return `${BOUND[bound]}${factor.format(value)} ×`;
}

/** A number of parameters as it was written, without the unit that the table names. */
export function sayCount({ text }: Quantity): string {
  return text.replace(/\s*\bparam(?:eter)?s?\b/u, '');
}
