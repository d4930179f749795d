import { ONES, TENS } from '../reading/number-words.ts';

/** Number words by their digits. "One" is left out: it is more often a pronoun. */
export const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...ONES, ...TENS })
    .filter(([word]) => word !== 'one')
    .map(([word, value]) => [word, String(value)]),
);

/** What a letter stands for right behind a number: 15B is 15 billion. */
export const MAGNITUDES: ReadonlyMap<string, string> = new Map([
  ['k', 'thousand'],
  ['m', 'million'],
  ['mn', 'million'],
  ['b', 'billion'],
  ['bn', 'billion'],
  ['t', 'trillion'],
  ['tn', 'trillion'],
]);
