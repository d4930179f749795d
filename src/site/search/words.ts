import { stemmer } from 'stemmer';

const DIGIT_GROUPS = /(?<=\d)[,\u00A0\u2009\u202F](?=\d{3})/gu;
const BETWEEN_WORDS = /[^\p{L}\p{N}.]+/u;
const OUTER_DOTS = /^\.+|\.+$/gu;

/**
 * The words of a text in order, in lower case. Digit groups are joined (1,415 → 1415), as in the index;
 * hyphens part words (HappyHorse-1.0 → happyhorse, 1.0).
 */
export function listWords(text: string): readonly string[] {
  return text
    .replaceAll(DIGIT_GROUPS, '')
    .normalize('NFKC')
    .toLowerCase()
    .split(BETWEEN_WORDS)
    .map((word) => word.replaceAll(OUTER_DOTS, ''))
    .filter((word) => word !== '');
}

/** The stem by which words are compared: parameters and parameter are one. */
export function toStem(word: string): string {
  return stemmer(word);
}

/** The stems of a text. */
export function listStems(text: string): ReadonlySet<string> {
  return new Set(listWords(text).map(toStem));
}
