import { z } from 'zod';

const SHAPE = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;
const EXPECTED = 'expected a BCP 47 language tag such as en or zh-Hans';

/** A language as BCP 47 names it: browsers, feeds and the search take the tag as it stands. */
export const langSchema = z.string().regex(SHAPE, { error: EXPECTED, abort: true }).refine(isLanguageTag, EXPECTED);

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
