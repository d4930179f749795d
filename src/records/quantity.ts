import { z } from 'zod';
import { SCALES, UNITS, type Dimension } from './units.ts';

/** A quantity as written, and what it says in the base unit of its dimension. */
export interface Quantity {
  /** As the author wrote it. */
  readonly text: string;
  /** Lowest stated value in base units; null where only an upper bound is stated. */
  readonly min: number | null;
  /** Highest stated value in base units; null where only a lower bound is stated. */
  readonly max: number | null;
  /** What is measured; `number` where no unit is written. */
  readonly dimension: Dimension | 'number';
  /** Whether the writer said "about". */
  readonly approximate: boolean;
  /** Size of the last stated digit in base units: 0.1 B of `2.7 B` is 1e8. */
  readonly digit: number;
}

/** Why a text is no quantity, and the column (from 1) in the text where it stops being one. */
export interface QuantityError {
  readonly column: number;
  readonly message: string;
}

type Bound = 'exact' | 'about' | 'at-least' | 'at-most';

const BOUND_WORDS: readonly (readonly [RegExp, Bound])[] = [
  [/^(?:about|approximately|approx\.|around|roughly|circa|ca\.|nearly|almost|[~≈])\s*/iu, 'about'],
  [/^(?:at least|more than|over|above|from|≥|>=|>)\s*/iu, 'at-least'],
  [/^(?:at most|up to|less than|fewer than|under|below|≤|<=|<)\s*/iu, 'at-most'],
];
const NUMBER = /^(?:\d{1,3}(?:[,\u00A0\u2009\u202F]\d{3})+|\d+)(?:\.\d+)?/u;
const RANGE = /^\s*(?:[-–—\u2010\u2011]|to\b)\s*(?=\d)/u;
const SCALE = new RegExp(`^[\\s-]*(${Object.keys(SCALES).join('|')})(?![\\p{L}\\d])`, 'u');

/**
 * Reads a quantity as people write it: `15 B parameters`, `about 38 s`, `≥ 24 fps`, `25–50 steps`, `1.2T`.
 *
 *     quantity = [bound] number [scale] [("–" | "to") number [scale]] [unit]
 *
 * Never throws: a text that is no quantity gives a QuantityError.
 */
export function parseQuantity(text: string): Quantity | QuantityError {
  const input = text.normalize('NFC');
  let rest = input.trimStart();
  const fail = (message: string): QuantityError => ({ column: input.length - rest.trimStart().length + 1, message });
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const match = pattern.exec(rest);
    if (match) rest = rest.slice(match[0].length);
    return match;
  };

  const bound = BOUND_WORDS.find(([pattern]) => take(pattern))?.[1] ?? 'exact';
  const first = takeNumber(take);
  if (!first) return fail(`Unexpected ${show(rest)}, expected a number such as 15 or 1,415`);
  const second = take(RANGE) ? takeNumber(take) : null;
  if (second && bound !== 'exact' && bound !== 'about') return fail('Unexpected range after a bound, expected a single number');
  const unit = findUnit(rest);
  if (!unit) return fail(`Unexpected ${show(rest.trim())}, expected a unit such as parameters, s or fps`);
  const quantity = toQuantity(text.trim(), bound, [first, second ?? first], unit);
  return quantity ?? { column: 1, message: `Unexpected falling range in ${show(text)}, expected the lower number first` };
}

const PLAIN = { dimension: 'number', factor: 1 } as const;

/** The unit that a text names; a plain number for no text, null for an unknown one. */
function findUnit(text: string): { readonly dimension: Quantity['dimension']; readonly factor: number } | null {
  const name = text.trim().replace(/^-/u, '').replaceAll(/\s+/gu, ' ').toLowerCase();
  return name === '' ? PLAIN : Object.hasOwn(UNITS, name) ? (UNITS[name] ?? null) : null;
}

function toQuantity(
  text: string,
  bound: Bound,
  [first, second]: readonly [ScannedNumber, ScannedNumber],
  { dimension, factor }: { readonly dimension: Quantity['dimension']; readonly factor: number },
): Quantity | null {
  // In "7–13 B" the scale behind the second number is meant for both.
  const scale = second.scale ?? first.scale ?? 1;
  const low = scaled(first, first.scale ?? scale, factor);
  const high = scaled(second, scale, factor);
  if (low.value > high.value) return null;
  return {
    text,
    min: bound === 'at-most' ? null : low.value,
    max: bound === 'at-least' ? null : high.value,
    dimension,
    approximate: bound === 'about',
    digit: Math.max(low.digit, high.digit),
  };
}

interface ScannedNumber {
  readonly digits: string;
  readonly decimals: number;
  readonly scale: number | null;
}

function takeNumber(take: (pattern: RegExp) => RegExpExecArray | null): ScannedNumber | null {
  const number = take(NUMBER);
  if (!number) return null;
  const digits = number[0].replaceAll(/[,\u00A0\u2009\u202F]/gu, '');
  const scale = take(SCALE)?.[1];
  return {
    digits,
    decimals: digits.split('.')[1]?.length ?? 0,
    scale: scale && Object.hasOwn(SCALES, scale) ? (SCALES[scale] ?? null) : null,
  };
}

function scaled(number: ScannedNumber, scale: number, factor: number): { value: number; digit: number } {
  const value = Number((Number(number.digits) * scale * factor).toPrecision(15));
  return { value, digit: Number((10 ** -number.decimals * scale * factor).toPrecision(15)) };
}

function show(text: string): string {
  return text === '' ? 'end of text' : `"${text.length > 30 ? `${text.slice(0, 30)}…` : text}"`;
}

/** Tells a quantity from the reason why there is none. */
export function isQuantity(result: Quantity | QuantityError): result is Quantity {
  return 'dimension' in result;
}

/**
 * A Zod schema for a quantity of one of the dimensions. A number without a unit
 * takes the first dimension, so `1.2T` is enough where parameters are meant.
 */
export function quantitySchema(...dimensions: readonly Dimension[]) {
  return z
    .string()
    .max(80)
    .describe('A quantity as people write it: "15 B parameters", "about 38 s", "≥ 24 fps", "25–50 steps".')
    .transform((text, context): Quantity => {
      const result = parseQuantity(text);
      if (!isQuantity(result)) {
        context.addIssue({ code: 'custom', message: `${result.message} (at character ${result.column})` });
        return z.NEVER;
      }
      const [implied] = dimensions;
      if (implied === undefined) return result;
      const dimension = result.dimension === 'number' ? implied : result.dimension;
      if (!dimensions.includes(dimension)) {
        context.addIssue({
          code: 'custom',
          message: `Unexpected unit of ${dimension} in "${text}", expected ${dimensions.join(' or ')}`,
        });
        return z.NEVER;
      }
      return { ...result, dimension };
    });
}
