const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** Number words by their digits. "One" is left out: it is more often a pronoun. */
export const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  [
    ...UNITS.split(' ').map((word, value) => [word, String(value)] as const),
    ...TENS.split(' ').map((word, place) => [word, String((place + 2) * 10)] as const),
  ].filter(([word]) => word !== 'one'),
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
