import type { AssertedValue } from './assertion.ts';

export type Bound = NonNullable<AssertedValue['bound']>;

const ABOUT_WORDS = '(?:about |around |some |roughly |a |an )?';

const BEFORE: readonly (readonly [RegExp, Bound])[] = [
  [
    /\b(?:(?<!\b(?:own|owns|owned|adds?|added|amounts?|comes?|came) )up to|at (?:the )?(?:very )?most|within|inside|no (?:more|longer|larger|bigger|later|greater|higher) than|not more than|as many as|as much as|as long as|a maximum of|at a maximum|capped at|limited to|tops out at|stops at|stops after|g[ai]ve[sn]? up (?:at|after)|ends? (?:at|after))\s*(?:about |around |some |a |an )?$/iu,
    'at-most',
  ],
  // "The longest clip lasts", "Maximum length:".
  [
    new RegExp(
      `\\b(?:longest|maximum|maximal|max\\.?)(?: \\p{L}+){0,3}(?: (?:lasts?|last(?:ed)?|is|was|runs?|goes)(?: for| to)?) ${ABOUT_WORDS}$`,
      'iu',
    ),
    'at-most',
  ],
  // "Nor will it give anything sharper than".
  [
    /\b(?:[Nn]or|[Nn]othing|[Nn]ever|[Nn]one|[Nn]o|not|n't|cannot)\b(?:[^.;,]|\.\d){0,50}\b(?:sharper|longer|larger|bigger|finer|faster|higher|beyond) (?:than )?$/u,
    'at-most',
  ],
  // "A prompt may run to": what can be reached is a limit.
  [
    new RegExp(
      `\\b(?:can|may|could|might) (?:be )?(?:\\p{L}+ )?(?:run|go|last|reach|stretch(?:ed)?|extend(?:ed)?|grow|climb|rise)(?: up)?(?: to| for)? ${ABOUT_WORDS}$`,
      'iu',
    ),
    'at-most',
  ],
  [
    /\b(?:at (?:the )?(?:very )?least|no (?:fewer|less|smaller|shorter|lower) than|not less than|a minimum of|upwards of|starts? at|starting at|starting from)\s*(?:about |around |some |a |an )?$/iu,
    'at-least',
  ],
  [/(?:\b(?:fewer than|less than|lower than|smaller than|shorter than|under|below|short of)\s*(?:a |half )?|<\s*)$/iu, 'less-than'],
  [
    /(?:\b(?:more than|pass(?:es|ed|ing)?|cross(?:es|ed|ing)?|(?<!\b(?:spread|split|shared|distributed|divided|taken|just) )over|above|past|beyond|exceeding|exceeds|greater than|larger than|longer than|in excess of|better than|north of|well over)\s*(?:a )?|>\s*)$/iu,
    'more-than',
  ],
];
const AFTER: readonly (readonly [RegExp, Bound])[] = [
  [
    /^[^.,;:()]{0,30}?\s(?:or more|or above|and more|and up(?:wards)?(?! to)|at (?:the )?(?:very )?least|or higher|or over|minimum|suffice[sd]?|(?:is|are|was|were) enough)\b/iu,
    'at-least',
  ],
  [/^[^.,;:()]{0,30}?\s(?:or less|or fewer|or under|or below|at (?:the )?(?:very )?most|or lower|tops|max(?:imum)?)\b/iu, 'at-most'],
  [/^\s?(?:\+|plus\b)/u, 'at-least'],
];
const ABOUT =
  /(?:\b(?:about|roughly|around|some|nearly|almost|approximately|approx\.?|circa|ca\.|close to|or so|something like|in the region of|an estimated|just over|a good|well-nigh|give or take)\s*(?:an? )?|[~≈]\s*)$/iu;
const ABOUT_AFTER = /^(?:-ish|\s\p{L}+ or so|\s?or so|,? give or take)\b/iu;

/** Reads "at most", "no fewer than", "or more" beside a number; null where it stands for itself. */
export function readBound(before: string, rest: string): Bound | null {
  return (BEFORE.find(([pattern]) => pattern.test(before)) ?? AFTER.find(([pattern]) => pattern.test(rest)))?.[1] ?? null;
}

/** Whether the words beside a number, of which the unit is `length` long, say that it is a rough one. */
export function isApproximate(before: string, rest: string, length: number): boolean {
  return ABOUT.test(before) || ABOUT_AFTER.test(rest.slice(length)) || ABOUT_AFTER.test(rest);
}
