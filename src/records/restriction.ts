/** What a licence forbids or demands, in the terms that readers ask about. */
export type Restriction =
  | 'non-commercial'
  | 'user-threshold'
  | 'region'
  | 'field-of-use'
  | 'no-competing-models'
  | 'revenue-threshold'
  | 'research-only'
  | 'naming'
  | 'separate-agreement';

/** How a restriction is told to a reader. */
export const RESTRICTION_TEXT: Readonly<Record<Restriction, string>> = {
  'non-commercial': 'no commercial use',
  'user-threshold': 'a separate licence above a number of users',
  region: 'not granted in some regions',
  'field-of-use': 'some uses are forbidden',
  'no-competing-models': 'outputs may not train other models',
  'revenue-threshold': 'a separate licence above a yearly revenue',
  'research-only': 'research only',
  naming: 'derived models must carry a given name or notice',
  'separate-agreement': 'commercial use needs a separate agreement',
};
