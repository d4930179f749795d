import type { Span } from '../text/sentence.ts';
import { FRACTIONS, LETTERS, MULTIPLIERS, ONES, TENS } from './number-words.ts';

/** A number in a text, with the letter or word that scales it. */
export interface FoundNumber extends Span {
  readonly value: number;
  /** The multiplier that was written; null for a bare number. */
  readonly scale: number | null;
  /** As a letter, `14B`: a size unless something else is named. */
  readonly letter: string | null;
  readonly digits: string;
  readonly currency: string | null;
  /** "a tenth": part of something else. */
  readonly isFraction: boolean;
}

const DIGITS =
  /(?<![\p{L}\d.,_#]|\d[-/]|\p{L}-)((?:US|C|A)?[$€£¥])?\s?(\d{1,3}(?:[,\u2009']\d{3})+(?:\.\d+)?|[1-9]\d{0,2}(?: \d{3})+(?![\p{L}\d-]|[.,]\d)|\d+(?:\.\d+)?|\.\d+)/gu;
const LETTER = /^([kKMmBbT])(?![\p{L}\d])/u;
const SCALE_WORD = /^[\s-](thousand|million|billion|trillion|bn|mn|dozen|hundred)\b/iu;
const WORD = /\p{L}+/gu;

/** Finds numbers in figures and in words; versions and names with digits (`V3`, `H100`, `GPT-4`) are none. */
export function findNumbers(text: string): readonly FoundNumber[] {
  const digits = Array.from(text.matchAll(DIGITS), (match) => readDigits(text, match)).filter((number) => number !== null);
  return [...digits, ...findNumberWords(text)].sort((x, y) => x.start - y.start);
}

function readDigits(text: string, match: RegExpExecArray): FoundNumber | null {
  const [whole, currency = null, digits = ''] = match;
  const written = match.index + whole.length;
  const { scale, letter, length } = readScale(text.slice(written, written + 14));
  const end = written + length;
  // Letters that go on make an ordinal or a name: `7th` and `2D` are no numbers.
  if (/^(?:st|nd|rd|th|D|d)(?!\p{L})/u.test(text.slice(end, end + 3))) return null;
  const value = Number(digits.replaceAll(/[, \u2009']/gu, '')) * (scale ?? 1);
  const start = match.index + (whole.length - whole.trimStart().length);
  return { start, end, value: Number(value.toPrecision(15)), scale, letter, digits, currency, isFraction: false };
}

interface Scale {
  readonly scale: number | null;
  readonly letter: string | null;
  readonly length: number;
}

/** The letter or word behind a number that multiplies it: "14B", "14 B", "14 billion". */
function readScale(rest: string): Scale {
  const close = LETTER.exec(rest)?.[1];
  const letter = close ?? / ([BKMT])(?![\p{L}\d])/uy.exec(rest)?.[1] ?? null;
  if (letter !== null) return { scale: LETTERS[letter] ?? null, letter, length: close === undefined ? 2 : 1 };
  const word = SCALE_WORD.exec(rest);
  return { scale: MULTIPLIERS[word?.[1]?.toLowerCase() ?? ''] ?? null, letter: null, length: word?.[0].length ?? 0 };
}

interface Word extends Span {
  readonly text: string;
}

/** Numbers in words: "fifteen billion", "thirty-eight", "two and a half", "a dozen", "a tenth". */
function findNumberWords(text: string): readonly FoundNumber[] {
  const words: readonly Word[] = Array.from(text.matchAll(WORD), (match) => ({
    text: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const found: FoundNumber[] = [];
  for (let index = 0; index < words.length;) {
    const read = readWords(text, words, index);
    if (read) found.push(read.number);
    index = read?.next ?? index + 1;
  }
  return found;
}

const ARTICLES: readonly string[] = ['a', 'an', 'its', 'their'];

function readWords(text: string, words: readonly Word[], from: number): { number: FoundNumber; next: number } | null {
  const first = words[from];
  if (!first || /\d[\s-]?$/u.test(text.slice(Math.max(0, first.start - 2), first.start))) return null;
  const fraction = readHalf(text, words, from) ?? readFraction(text, words, from);
  if (fraction) return fraction;
  const article = ARTICLES.includes(first.text);
  const second = words[from + 1];
  // "a dozen", but not the "billion" of "a 15-billion-parameter model".
  if (article && !(second && Object.hasOwn(MULTIPLIERS, second.text) && /^\s$/u.test(text.slice(first.end, second.start)))) return null;
  const sum: Sum = { total: 0, part: article ? 1 : 0, scale: null };
  const next = addWords(sum, text, words, article ? from + 1 : from);
  const value = sum.total + sum.part;
  if (next === from || value === 0) return null;
  return finish(text, { start: first.start, end: words[next - 1]?.end ?? first.end, value, scale: sum.scale, next });
}

/** Adds the words of a number from a place; gives the place of the first word that is not of it. */
function addWords(sum: Sum, text: string, words: readonly Word[], from: number): number {
  let next = from;
  for (let word = words[next]; word; word = words[++next]) {
    if (isAnd(words, next, from)) continue;
    const joined = next === from || words[next - 1]?.text === 'and' || /^[\s-]+$/u.test(text.slice(words[next - 1]?.end ?? 0, word.start));
    // "The seven-billion one" is one of seven billion.
    if (word.text === 'one' && sum.total > 0 && sum.part === 0 && words[next - 1]?.text !== 'and') break;
    if (!joined || !addWord(sum, word.text, next > from || sum.part > 0)) break;
  }
  return next;
}

/** "A hundred and nineteen": the word between hundreds and the rest. */
function isAnd(words: readonly Word[], at: number, from: number): boolean {
  const [before, word, after] = [words[at - 1]?.text ?? '', words[at]?.text, words[at + 1]];
  const isNear = after !== undefined && after.start - (words[at - 1]?.end ?? 0) === 5;
  return word === 'and' && at > from && isNear && ['hundred', 'thousand'].includes(before) && after.text in { ...ONES, ...TENS };
}

interface Sum {
  total: number;
  part: number;
  scale: number | null;
}

/** Adds a word to a number in words; false where it does not go on with it. */
function addWord(sum: Sum, word: string, goesOn: boolean): boolean {
  const small = ONES[word] ?? TENS[word];
  if (small !== undefined) {
    const fits = sum.part === 0 || (sum.part >= 100 && sum.part % 100 === 0) || (sum.part >= 20 && sum.part % 10 === 0 && small < 10);
    if (fits) sum.part += small;
    return fits;
  }
  const multiplier = MULTIPLIERS[word];
  if (multiplier === undefined || !goesOn) return false;
  if (multiplier >= 1000) [sum.total, sum.part] = [sum.total + sum.part * multiplier, 0];
  else sum.part *= multiplier;
  sum.scale = multiplier;
  return true;
}

interface Read extends Span {
  readonly value: number;
  readonly scale: number | null;
  readonly next: number;
  readonly isFraction?: boolean;
}

function finish(text: string, { start, end, value, scale, next, isFraction = false }: Read): { number: FoundNumber; next: number } {
  const half = scale === null && !isFraction ? /^ and a half\b/iu.exec(text.slice(end, end + 12)) : null;
  const stop = end + (half?.[0].length ?? 0);
  const number = { start, end: stop, value: value + (half ? 0.5 : 0), scale, letter: null, digits: '', currency: null, isFraction };
  return { number, next: next + (half ? 3 : 0) };
}

/** "Half a billion", "half a point". */
function readHalf(text: string, words: readonly Word[], from: number): { number: FoundNumber; next: number } | null {
  const [half, article, unit] = words.slice(from, from + 3);
  if (half?.text !== 'half' || article?.text !== 'a' || unit === undefined || text.slice(article.end, unit.start) !== ' ') return null;
  const scale = MULTIPLIERS[unit.text] ?? null;
  if (scale === null && !/^(?:points?|percent|per|second|gigabyte|megabyte|frame|cent|dollar)$/u.test(unit.text)) return null;
  const [end, next] = scale === null ? [article.end, from + 2] : [unit.end, from + 3];
  return finish(text, { start: half.start, end, value: (scale ?? 1) / 2, scale, next });
}

/** "a tenth", "two thirds", "a twenty-seventh". */
function readFraction(text: string, words: readonly Word[], from: number): { number: FoundNumber; next: number } | null {
  const [first, second, third] = words.slice(from, from + 3);
  if (!first || !second) return null;
  const count = ARTICLES.includes(first.text) ? 1 : ONES[first.text];
  if (count === undefined) return null;
  const part = FRACTIONS[second.text.replace(/s$/u, '')];
  const tens = TENS[second.text];
  const ending = third && text[second.end] === '-' ? FRACTIONS[third.text.replace(/s$/u, '')] : undefined;
  // "a quarter" of a year and "a second" are times; "a third" before a noun is an ordinal more often than a part.
  const after = text.slice(second.end, second.end + 6);
  if (tens !== undefined && third && ending !== undefined) {
    return finish(text, {
      start: first.start,
      end: third.end,
      value: count / (tens + ending),
      scale: null,
      next: from + 3,
      isFraction: true,
    });
  }
  if (
    part === undefined ||
    !/^(?: (?:of|as|the|this|last|in|since|over|within|cheaper|dearer|faster|slower|quicker|larger|smaller|bigger|less|more|off)\b|[.,;]|$)/u.test(
      after,
    )
  )
    return null;
  return finish(text, { start: first.start, end: second.end, value: count / part, scale: null, next: from + 2, isFraction: true });
}
