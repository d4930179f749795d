import { stemmer } from 'stemmer';
import { PLACES } from './places.ts';
import { remember } from './remember.ts';

const DIGIT_GROUPS = /(?<=\d)[,\u00A0\u2009\u202F](?=\d{3})/gu;
const BETWEEN_WORDS = /[^\p{L}\p{N}.]+/u;
const OUTER_DOTS = /^\.+|\.+$/gu;
/** `wan2.2` is read as `wan` and `2.2` too; `h100` and `v3` stay whole. */
const NAME_AND_NUMBER = /^(\p{L}{2,})(\d[\d.]*)$/u;
const SIZE = /^(\d+(?:\.\d+)?)([bmtx])$/u;
const SCALE: Readonly<Record<string, string>> = { b: 'billion', bn: 'billion', m: 'million', t: 'trillion' };
const SHORT: Readonly<Record<string, string>> = { billion: 'b', bn: 'b', b: 'b', million: 'm', m: 'm', trillion: 't', t: 't', x: 'x' };

/** Two words that mean one thing: neither "open weights" nor "a source" is open source. */
export const OPEN_SOURCE = 'opensource';

/** Words that people use for one another. */
const ALIKE: readonly (readonly string[])[] = [
  ['licence', 'license'],
  ['vram', 'memory', 'ram'],
  ['cost', 'price', 'expensive', 'cheap'],
  ['eu', 'european', 'europe'],
  ['uk', 'kingdom', 'britain', 'england'],
  ['realtime', 'real'],
];

/**
 * The words of a text in order, in lower case. Digit groups are joined (1,415 → 1415), as in the index;
 * hyphens part words (HappyHorse-1.0 → happyhorse, 1.0).
 */
export function listWords(text: string): readonly string[] {
  return text
    .replaceAll(DIGIT_GROUPS, '')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('×', 'x')
    .split(BETWEEN_WORDS)
    .map((word) => word.replaceAll(OUTER_DOTS, ''))
    .filter((word) => word !== '');
}

/** The words of a text, and the other ways of writing them: `15 billion` for `15B` and the reverse, `wan` and `2.2` for `wan2.2`. */
export function listForms(text: string): ReadonlySet<string> {
  const words = listWords(text);
  const forms = new Set(words);
  for (const [index, word] of words.entries()) {
    const [, number, letter] = SIZE.exec(word) ?? [];
    if (number !== undefined) forms.add(number);
    if (letter !== undefined && letter in SCALE) forms.add(SCALE[letter] ?? letter);
    if (word === 'open' && words[index + 1] === 'source') forms.add(OPEN_SOURCE);
    if (word === OPEN_SOURCE) forms.add('open').add('source');
    const short = SHORT[words[index + 1] ?? ''];
    if (/^\d/u.test(word) && short !== undefined) forms.add(word + short);
    for (const part of NAME_AND_NUMBER.exec(word)?.slice(1) ?? []) forms.add(part);
  }
  return forms;
}

/** A word and those that people use for it: a country of the European Union is in Europe, too. */
export function listAlternatives(word: string): readonly string[] {
  const stem = toStem(word);
  const alike = ALIKE.filter((words) => words.some((other) => toStem(other) === stem)).flat();
  return [...new Set([word, ...alike, ...(PLACES[word] ?? [])])];
}

/** The stem by which words are compared: parameters and parameter are one. */
export const toStem = remember(stemmer);

/** The stems of a text, in all its forms. */
export function listStems(text: string): ReadonlySet<string> {
  return new Set([...listForms(text)].map(toStem));
}

/** Whether a word, or one that people use for it, stands among stems; begun words count, so that "param" finds parameters. */
export function covers(stems: ReadonlySet<string>, word: string): boolean {
  return stemAlternatives(word).some((stem) => stems.has(stem)) || (word.length > 2 && [...stems].some((stem) => stem.startsWith(word)));
}

const stemAlternatives = remember((word) => listAlternatives(word).map(toStem));
