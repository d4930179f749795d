import type { Span } from '../text/sentence.ts';
import type { Mention } from './find-mentions.ts';
import { EDITION_WORD, FORMAT, NOT_A_NAME, WELL_KNOWN } from './outside-names.ts';

const VERSIONED =
  /(?<![\p{L}\d])(\p{Lu}[\p{L}]{0,20}(?:[ -]\p{Lu}[\p{L}]{1,20})?)(?:[- ]?[vV](\d{1,2}(?:\.\d{1,2})?)|(-?| )(\d{1,2}(?:\.\d{1,2})?))([a-z])?(?![\p{L}\d%]|[.,:]\d)/gu;

/** Names of models that the record does not hold: a capitalised word and a version, or one that the press uses alone. */
export function findOutsideNames(text: string, known: readonly Span[]): readonly Mention[] {
  const found: Mention[] = [];
  const add = (start: number, length: number) => {
    const end = start + length + (EDITION_WORD.exec(text.slice(start + length, start + length + 12))?.[0].length ?? 0);
    if ([...known, ...found].some((other) => start < other.end && other.start < end)) return;
    found.push({ start, end, id: null, name: text.slice(start, end), kind: 'model', how: 'name', variant: null, candidates: [] });
  };
  for (const match of text.matchAll(VERSIONED)) {
    const skipped = skipWord(match[1] ?? '');
    if (isName(match, text)) add(match.index + skipped, match[0].length - skipped);
  }
  for (const match of text.matchAll(WELL_KNOWN)) add(match.index, match[0].length);
  return found;
}

/** How much of "In GPT" is no name. */
function skipWord(words: string): number {
  const [first = '', second] = words.split(' ');
  return second !== undefined && NOT_A_NAME.has(first.toLowerCase()) ? first.length + 1 : 0;
}

function isName(match: RegExpExecArray, text: string): boolean {
  const [whole, written = '', , joint, number = ''] = match;
  const words = written.slice(skipWord(written));
  if (words.split(/[ -]/u).some((word) => NOT_A_NAME.has(word.toLowerCase()) || FORMAT.test(word))) return false;
  if (joint === undefined || number.includes('.') || joint === '-') return true;
  // "SmolLM3": small letters or a long word before the number make a name, and no format.
  if (joint === '' && words.length > 3 && /\p{Ll}/u.test(words)) return true;
  // A whole number after a space: only within a sentence, and where it counts nothing.
  const after = text.slice(match.index + whole.length);
  const counts = /^(?: \p{Ll}+s\b| (?:per|out|of|and|or|to|million|billion)\b|[-%])/u.test(after);
  return words.length > 2 && !counts && (match.index > 0 || /^(?:,| (?:is|was|has|can|costs|and|by|appeared|gives|will)\b)/u.test(after));
}
