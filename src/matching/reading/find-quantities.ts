import type { Span } from '../text/sentence.ts';
import type { AssertedValue } from './assertion.ts';
import { findNumbers, type FoundNumber } from './find-numbers.ts';
import { isMereCount, readCounted } from './counted-nouns.ts';
import { isShare, settleShares } from './find-shares.ts';
import { findWordFactors } from './find-word-factors.ts';
import { readJoint, type Joint } from './join-numbers.ts';
import { carryBounds, shareUnits } from './share-units.ts';
import { isApproximate, readBound } from './read-bound.ts';
import { MONEY, RATE, UNIT_WORDS } from './unit-words.ts';

/** A quantity in a sentence, in base units where its unit is known. */
export interface FoundQuantity extends Span {
  readonly min: number;
  readonly max: number;
  /** `bare`: no unit is written; `noun`: counted things; `letter`: a bare 14B. */
  readonly dimension: string;
  /** The counted things, the rate of a price, or ''. */
  readonly noun: string;
  readonly approximate: boolean;
  readonly bound: AssertedValue['bound'] | null;
  /** What a bare number of the same kind is to be multiplied by: 1e9 after gigabytes. */
  readonly factor: number;
}

const HARDWARE_BEFORE =
  /\b(?:RTX|GTX|GeForce|Radeon|Core i|Ryzen|Arc|Xeon|Tesla|Quadro|MI|TPU v|CUDA|PyTorch|Python|version|section|page|chapter|article|figure|clause|suffix|build|revision|issue|No\.)\s?-?$/iu;

/** Finds the quantities of a sentence. What stands in `taken` (names, dates, licences) is no number. */
export function findQuantities(text: string, taken: readonly Span[]): readonly FoundQuantity[] {
  const numbers = findNumbers(text)
    .filter((number) => !taken.some((span) => number.start < span.end && span.start < number.end) && !isLabel(text, number))
    .filter((number, index, all) => !isToldAgain(text, number, all[index + 1]));
  const found: FoundQuantity[] = [];
  for (let index = 0; index < numbers.length; index++) {
    const first = numbers[index];
    const second = numbers[index + 1];
    if (!first || first.start < (found.at(-1)?.end ?? 0)) continue;
    const joint = second === undefined ? null : readJoint(text, first, second);
    found.push(...toQuantities(text, first, second, joint).filter((quantity) => !isPronoun(text, quantity)));
    if (joint !== null) index++;
  }
  const counted = carryBounds(text, shareUnits(text, found)).filter((quantity) => !isMereCount(text, quantity));
  return settleShares(text, [...counted, ...findWordFactors(text, found)]).sort((x, y) => x.start - y.start);
}

/** "Roughly a tenth, 45 billion": the part, and then the same in figures. */
function isToldAgain(text: string, { isFraction, end }: FoundNumber, next: FoundNumber | undefined): boolean {
  return (
    isFraction && (next?.scale ?? 0) >= 1e6 && /^[^,.;()]{0,30}(?:,| –| —| \() ?(?:or |about |some )?$/u.test(text.slice(end, next?.start))
  );
}

/** Years, hardware and the numbers of sections are labels. */
function isLabel(text: string, number: FoundNumber): boolean {
  const before = text.slice(Math.max(0, number.start - 16), number.start);
  const year =
    number.scale === null &&
    /^(?:19|20)\d\d$/u.test(number.digits) &&
    /\b(?:in|since|of|from|by|until|before|after|during|early|late|mid|and|spring|summer|autumn|winter|fall)[\s-]$/iu.test(before);
  const after = text.slice(number.end, number.end + 9);
  const isPair = /^ ?(?:by|[x×*]) ?\d{3,4}/u.test(after) || (number.digits.length >= 3 && /\d{3,4} ?(?:by|[x×*]) ?$/u.test(before));
  return (
    year || isPair || HARDWARE_BEFORE.test(before) || /^(?:×|x)\d/u.test(text.slice(number.end, number.end + 3)) || /\d[x×]$/u.test(before)
  );
}

/** "one" and "a hundred" of a figure of speech: one without a unit is a pronoun. */
function isPronoun(text: string, { start, end, dimension, min }: FoundQuantity): boolean {
  if (min !== 1 || !/^one$/iu.test(text.slice(start, end).trim().split(/[\s-]/u)[0] ?? '')) return false;
  return !['time', 'parameters', 'price', 'languages', 'steps', 'layers', 'points', 'percent'].includes(dimension);
}

/** One quantity or two, by how two numbers go together. */
function toQuantities(text: string, first: FoundNumber, second: FoundNumber | undefined, joint: Joint | null): readonly FoundQuantity[] {
  if (second === undefined || joint === null) return [toQuantity(text, first, first)];
  if (joint === 'change') return [{ ...toChanged(text, first, second), start: first.start }];
  const both = toQuantity(text, first, second);
  if (joint === 'range') return [both];
  const isDown = both.min === both.max || first.value * (first.scale === null && second.scale !== null ? second.scale : 1) > second.value;
  const [one, other] = isDown ? [both.max, both.min] : [both.min, both.max];
  return [
    { ...both, end: first.end, min: one, max: one },
    { ...both, start: second.start, min: other, max: other },
  ];
}

/** "From 83 seconds to 40": what it is now, in the unit of what it was. */
function toChanged(text: string, first: FoundNumber, second: FoundNumber): FoundQuantity {
  const [was, is] = [toQuantity(text, first, first), toQuantity(text, second, second)];
  if (is.dimension !== 'bare' || was.dimension === 'bare') return is;
  const value = second.value * was.factor;
  return { ...was, end: is.end, min: value, max: value, approximate: is.approximate };
}

function toQuantity(text: string, first: FoundNumber, last: FoundNumber): FoundQuantity {
  const rest = text.slice(last.end, last.end + 80);
  const { dimension, factor, noun, length } = readUnit(last, rest);
  // In "7–13 B" the scale behind the second number is meant for both.
  const share = first !== last && first.scale === null && last.scale !== null ? last.scale : 1;
  const values = [first.value * share * factor, last.value * factor].map((value) => Number(value.toPrecision(12)));
  const before = text.slice(Math.max(0, first.start - 30), first.start);
  return {
    start: first.start,
    end: last.end + length,
    min: Math.min(...values),
    max: Math.max(...values),
    dimension,
    noun,
    approximate: isApproximate(before, rest, length),
    bound: first === last ? readBound(text.slice(Math.max(0, first.start - 60), first.start), rest) : null,
    // "More than a hundred languages; it was taught eighteen": only millions and the like are lent.
    factor: factor * ((last.scale ?? 1) >= 1000 ? (last.scale ?? 1) : 1),
  };
}

interface ReadUnit {
  readonly dimension: string;
  readonly factor: number;
  readonly noun: string;
  readonly length: number;
}

function readUnit(number: FoundNumber, rest: string): ReadUnit {
  const money = number.currency === null ? MONEY.exec(rest) : null;
  if (number.currency !== null || money) return readMoney(number.currency ?? money?.[1] ?? '', rest, money?.[0].length ?? 0);
  if (isResolution(number, rest)) return toUnit('resolution', 'K', 1 / (number.scale ?? 1));
  for (const { pattern, dimension, factor } of UNIT_WORDS) {
    const match = pattern.exec(rest);
    // "14B s…" is no time: a letter for a scale takes no short unit.
    if (match && !(dimension === 'time' && number.letter !== null))
      return toUnit(dimension, nounOf(dimension, match[0]), factor, match[0].length);
  }
  return readNoUnit(number, rest);
}

const toUnit = (dimension: string, noun = '', factor = 1, length = 0): ReadUnit => ({ dimension, noun, factor, length });

/** What a number without a unit of the list is: a part, a bare 14B, a count of things, or no more than a number. */
function readNoUnit(number: FoundNumber, rest: string): ReadUnit {
  // "A quarter cheaper" is 25 %.
  const more = /^ (?:cheaper|dearer|faster|slower|quicker|larger|smaller|bigger|less|more|off)\b/u.test(rest);
  if (number.isFraction) return more || isShare(rest) ? toUnit('percent', '', 100) : toUnit('factor');
  if (number.letter !== null && /[BMTbm]/u.test(number.letter)) return toUnit('letter', number.letter);
  const noun = readCounted(rest);
  if (noun) return toUnit('noun', noun.noun, 1, noun.length);
  return toUnit(number.scale !== null && number.letter === null ? 'scaled' : 'bare');
}

function nounOf(dimension: string, text: string): string {
  if (dimension === 'resolution') return 'p';
  return dimension === 'count' ? 'experts' : dimension === 'users' ? text.trim().toLowerCase() : '';
}

function readMoney(currency: string, rest: string, length: number): ReadUnit {
  const rate = RATE.exec(rest.slice(length));
  const dimension = /[¥]|yuan|RMB|CNY/u.test(currency) ? 'yuan' : 'price';
  const noun = rate ? (rate[1] ?? '').toLowerCase().replace(/^(?:one |1 )?(?:million|1m|m)(?: .*)?$/u, 'million tokens') : '';
  return {
    dimension,
    factor: /^cents?$/u.test(currency) ? 0.01 : currency === 'grand' ? 1000 : 1,
    noun,
    length: length + (rate?.[0].length ?? 0),
  };
}

function isResolution(number: FoundNumber, rest: string): boolean {
  if (number.letter !== 'K' && number.letter !== 'k') return false;
  return (
    [1, 2, 4, 5, 6, 8, 12, 16].includes(number.value / 1000) &&
    !/^[\s-](?:tokens?|context|hours|GPU|users|dollars|images|clips|hours)/iu.test(rest)
  );
}
