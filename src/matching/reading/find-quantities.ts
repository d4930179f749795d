import type { Span } from '../text/sentence.ts';
import type { AssertedValue } from './assertion.ts';
import { findNumbers, type FoundNumber } from './find-numbers.ts';
import { findWordFactors } from './find-word-factors.ts';
import { readJoint, type Joint } from './join-numbers.ts';
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

const BOUNDS: readonly (readonly [RegExp, NonNullable<AssertedValue['bound']>])[] = [
  [
    /\b(?:(?<!\b(?:own|owns|owned|adds?|added|amounts?|comes?|came) )up to|at most|no more than|not more than|as many as|as much as|a maximum of|at a maximum|no longer than|capped at|limited to|tops out at|stops at)\s*(?:about |around |some )?$/iu,
    'at-most',
  ],
  [
    /\b(?:at least|no fewer than|no less than|not less than|a minimum of|upwards of|starts? at|starting at|starting from)\s*$/iu,
    'at-least',
  ],
  [/(?:\b(?:fewer than|less than|lower than|under|below|short of|within|inside)\s*(?:a |half )?|<\s*)$/iu, 'less-than'],
  [
    /(?:\b(?:more than|(?<!\b(?:spread|split|shared|distributed|divided|taken) )over|above|past|beyond|exceeding|exceeds|greater than|larger than|in excess of|better than|north of|well over)\s*(?:a )?|>\s*)$/iu,
    'more-than',
  ],
];
const BOUND_AFTER: readonly (readonly [RegExp, NonNullable<AssertedValue['bound']>])[] = [
  [
    /^[^.,;:()]{0,30}?\s(?:or more|or above|and more|and up(?:wards)?(?! to)|at (?:the )?(?:very )?least|or higher|or over)\b/iu,
    'at-least',
  ],
  [/^[^.,;:()]{0,30}?\s(?:or less|or fewer|or under|or below|at (?:the )?(?:very )?most|or lower|tops|max(?:imum)?)\b/iu, 'at-most'],
  [/^\s?(?:\+|plus\b)/u, 'at-least'],
];
const ABOUT =
  /(?:\b(?:about|roughly|around|some|nearly|almost|approximately|approx\.?|circa|ca\.|close to|or so|something like|in the region of|an estimated|just over|just under)\s*(?:an? )?|[~≈]\s*)$/iu;
const ABOUT_AFTER = /^(?:-ish|\s\p{L}+ or so|\s?or so|,? give or take)\b/iu;
const HARDWARE_BEFORE =
  /\b(?:RTX|GTX|GeForce|Radeon|Core i|Ryzen|Arc|Xeon|Tesla|Quadro|MI|TPU v|CUDA|PyTorch|Python|version|section|page|chapter|article|figure|clause)\s?-?$/iu;

/** Finds the quantities of a sentence. What stands in `taken` (names, dates, licences) is no number. */
export function findQuantities(text: string, taken: readonly Span[]): readonly FoundQuantity[] {
  const numbers = findNumbers(text).filter(
    (number) => !taken.some((span) => number.start < span.end && span.start < number.end) && !isLabel(text, number),
  );
  const found: FoundQuantity[] = [];
  for (let index = 0; index < numbers.length; index++) {
    const first = numbers[index];
    const second = numbers[index + 1];
    if (!first || first.start < (found.at(-1)?.end ?? 0)) continue;
    const joint = second === undefined ? null : readJoint(text, first, second);
    found.push(...toQuantities(text, first, second, joint).filter((quantity) => !isPronoun(text, quantity)));
    if (joint !== null) index++;
  }
  return [...found, ...findWordFactors(text, found)].sort((x, y) => x.start - y.start);
}

/** Years, hardware and the numbers of sections are labels. */
function isLabel(text: string, number: FoundNumber): boolean {
  const before = text.slice(Math.max(0, number.start - 16), number.start);
  const year =
    number.scale === null &&
    /^(?:19|20)\d\d$/u.test(number.digits) &&
    /\b(?:in|since|of|from|by|until|before|after|during|early|late|mid|and|spring|summer|autumn|winter|fall)[\s-]$/iu.test(before);
  const after = text.slice(number.end, number.end + 9);
  const isPair = /^ ?(?:by|[x×]) ?\d{3,4}/u.test(after) || (number.digits.length >= 3 && /\d{3,4} ?(?:by|[x×]) ?$/u.test(before));
  return (
    year || isPair || HARDWARE_BEFORE.test(before) || /^(?:×|x)\d/u.test(text.slice(number.end, number.end + 3)) || /\d[x×]$/u.test(before)
  );
}

/** "one" and "a hundred" of a figure of speech: one without a unit is a pronoun. */
function isPronoun(text: string, { start, end, dimension, min }: FoundQuantity): boolean {
  if (min !== 1 || !/^one$/iu.test(text.slice(start, end).trim().split(/[\s-]/u)[0] ?? '')) return false;
  return !['time', 'parameters', 'price', 'languages', 'steps', 'layers'].includes(dimension);
}

/** One quantity or two, by how two numbers go together. */
function toQuantities(text: string, first: FoundNumber, second: FoundNumber | undefined, joint: Joint | null): readonly FoundQuantity[] {
  if (second === undefined || joint === null) return [toQuantity(text, first, first)];
  if (joint === 'change') return [{ ...toQuantity(text, second, second), start: first.start }];
  const both = toQuantity(text, first, second);
  if (joint === 'range') return [both];
  const isDown = both.min === both.max || first.value * (first.scale === null && second.scale !== null ? second.scale : 1) > second.value;
  const [one, other] = isDown ? [both.max, both.min] : [both.min, both.max];
  return [
    { ...both, end: first.end, min: one, max: one },
    { ...both, start: second.start, min: other, max: other },
  ];
}

function toQuantity(text: string, first: FoundNumber, last: FoundNumber): FoundQuantity {
  const rest = text.slice(last.end, last.end + 80);
  const { dimension, factor, noun, length } = readUnit(last, rest);
  // In "7–13 B" the scale behind the second number is meant for both.
  const share = first !== last && first.scale === null && last.scale !== null ? last.scale : 1;
  const values = [first.value * share * factor, last.value * factor].map((value) => Number(value.toPrecision(12)));
  const before = text.slice(Math.max(0, first.start - 30), first.start);
  const bound =
    first === last
      ? (BOUNDS.find(([pattern]) => pattern.test(before)) ?? BOUND_AFTER.find(([pattern]) => pattern.test(rest)))?.[1]
      : undefined;
  return {
    start: first.start,
    end: last.end + length,
    min: Math.min(...values),
    max: Math.max(...values),
    dimension,
    noun,
    approximate: ABOUT.test(before) || ABOUT_AFTER.test(rest.slice(length)) || ABOUT_AFTER.test(rest),
    bound: bound ?? null,
    factor: factor * (last.scale ?? 1),
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

const NOUN =
  /^(?:[\s-](?!(?:of|for|at|in|on|to|and|or|is|as|behind|ahead|per|points?|needs|wants|takes|has|gets|makes|costs)\b)[\p{L}-]+){0,2}?[\s-]((?!(?:is|was|has|as|its|this|versus|plus|across|less|lies|stands|sits|does|goes|comes|says|wants|needs|takes|gets|makes|costs|means|runs|gives)\b)\p{L}+s|people|footage|video|audio|data|staff|children|women|men)\b/iu;
const NOUN_OF = /^ of (?:her|his|their|its|our|the|these|those) (?:\p{L}+ )?(\p{L}+s|people)\b/iu;

/** What a number without a unit of the list is: a part, a bare 14B, a count of things, or no more than a number. */
function readNoUnit(number: FoundNumber, rest: string): ReadUnit {
  // "A quarter cheaper" is 25 %.
  const more = /^ (?:cheaper|dearer|faster|slower|quicker|larger|smaller|bigger|less|more|off)\b/u.test(rest);
  if (number.isFraction) return more ? toUnit('percent', '', 100) : toUnit('factor');
  if (number.letter !== null && /[BMTbm]/u.test(number.letter)) return toUnit('letter', number.letter);
  const noun = NOUN.exec(rest) ?? NOUN_OF.exec(rest);
  if (noun) return toUnit('noun', (noun[1] ?? '').toLowerCase(), 1, noun[0].length);
  return toUnit(number.scale !== null && number.letter === null ? 'scaled' : 'bare');
}

function nounOf(dimension: string, text: string): string {
  if (dimension === 'resolution') return 'p';
  return dimension === 'count' ? 'experts' : dimension === 'users' ? text.trim().toLowerCase() : '';
}

function readMoney(currency: string, rest: string, length: number): ReadUnit {
  const rate = RATE.exec(rest.slice(length));
  const dimension = /[¥]|yuan|RMB|CNY/u.test(currency) ? 'yuan' : 'price';
  const noun = rate ? (rate[1] ?? '').toLowerCase().replace(/^(?:one |1 )?(?:million|1m|m) .*$/u, 'million tokens') : '';
  return { dimension, factor: /^cents?$/u.test(currency) ? 0.01 : 1, noun, length: length + (rate?.[0].length ?? 0) };
}

function isResolution(number: FoundNumber, rest: string): boolean {
  if (number.letter !== 'K' && number.letter !== 'k') return false;
  return (
    [1, 2, 4, 5, 6, 8, 12, 16].includes(number.value / 1000) &&
    !/^[\s-](?:tokens?|context|hours|GPU|users|dollars|images|clips|hours)/iu.test(rest)
  );
}
