import { stemmer } from 'stemmer';
import { normalizeText } from './normalize-text.ts';
import { MAGNITUDES, NUMBER_WORDS } from './number-words.ts';
import { STOP_WORDS } from './stop-words.ts';

/** One word or number of a text as it is indexed. */
export interface Token {
  /** Its stem; a number in plain digits. */
  readonly term: string;
  /** As it was written, for showing what matched. */
  readonly word: string;
  /** Which sentence of the text it stands in, from 0. */
  readonly sentence: number;
  readonly stop: boolean;
  readonly number: boolean;
  /** Begins with a capital and not the sentence: likely a name. */
  readonly capital: boolean;
  /** Not in the text's order: a hyphenated or camel-case word put together. */
  readonly joined: boolean;
}

const WORD = /[#@]?[\p{L}\p{N}](?:[\p{L}\p{N}'.,_-]*[\p{L}\p{N}])?/gu;
const SENTENCE_END = /[.!?…]["')\]]*\s|\n/u;

/** A text as tokens: the words in order, then the joined forms. */
export function tokenize(text: string): readonly Token[] {
  const plain = normalizeText(text);
  const tokens: Token[] = [];
  const joined: Token[] = [];
  let sentence = 0;
  let end = 0;
  for (const match of plain.matchAll(WORD)) {
    const ended = end > 0 && SENTENCE_END.test(plain.slice(end, match.index + 1));
    if (ended) sentence++;
    const first = end === 0 || ended;
    end = match.index + match[0].length;
    const parts = splitWord(match[0]);
    const capital = !first && /^\p{Lu}/u.test(match[0].replace(/^[#@]/u, ''));
    for (const part of parts) tokens.push(toToken(part, { sentence, capital, joined: false }));
    if (parts.length > 1) {
      const whole = parts.join('');
      if (/\p{L}/u.test(whole) && !/^[\d.]+[mbt]r?illion$|^\d+thousand$/u.test(whole))
        joined.push(toToken(whole, { sentence, capital, joined: true }));
    }
  }
  return [...tokens, ...joined];
}

function toToken(word: string, where: Pick<Token, 'sentence' | 'capital' | 'joined'>): Token {
  const lower = word.toLowerCase();
  const digits = NUMBER_WORDS.get(lower) ?? lower;
  const number = /^\d/u.test(digits) && !/\p{L}/u.test(digits);
  const stop = !number && (STOP_WORDS.has(lower) || lower.length < 2);
  return { term: number || stop ? digits : stemmer(lower), word, stop, number, ...where };
}

/** The parts of a word: at hyphens, underscores and points, where letters meet digits, at capitals within hashtags and handles. */
function splitWord(raw: string): readonly string[] {
  const tag = /^[#@]/u.test(raw);
  const word = raw.replace(/^[#@]/u, '').replace(/'s$/iu, '').replaceAll("'", '');
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return [word.replaceAll('.', '')];
  const spaced = word.replace(/(?<=\d),(?=\d{3}(?!\d))/gu, '').replace(/[-_]+|(?<!\d)[.,]+|[.,]+(?!\d)|,/gu, ' ');
  const parts = (tag ? splitCapitals(spaced) : spaced).split(' ').flatMap(splitDigits);
  return parts.filter((part) => part !== '');
}

function splitCapitals(text: string): string {
  return text.replace(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' ');
}

/** "15B" as 15 billion and "Wan2.1" as wan 2.1; "H100" stays whole: there the number is the name. */
function splitDigits(part: string): readonly string[] {
  if (!/\d/u.test(part) || !/\p{L}/u.test(part)) return [part];
  if (/^\p{L}\d+s?$/u.test(part)) return [part.replace(/s$/u, '')];
  const pieces = part.match(/\d[\d.]*\d|\d|[^\d.]+/gu) ?? [part];
  const [number = '', unit = ''] = pieces;
  if (pieces.length !== 2 || !/^\d/u.test(number)) return pieces;
  if (/^(?:st|nd|rd|th|s)$/iu.test(unit)) return [number];
  return [number, MAGNITUDES.get(unit.toLowerCase()) ?? unit];
}
