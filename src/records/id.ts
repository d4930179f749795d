import { z } from 'zod';

const SLUG = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;
/** Files stand beside pages under the same name: `claims/x.json` is the claim `x`. */
const FILE_ENDING = /\.(?:json|md|csv|html|svg)$/;

/** A stable identifier: the file's name without its ending; lower case, digits, single `.` or `-`; never reused. */
export const idSchema = z
  .string()
  .max(80, 'an id has at most 80 characters')
  .regex(SLUG, 'expected an id of lower-case letters and digits joined by single hyphens or dots')
  .refine((id) => !FILE_ENDING.test(id), 'Unexpected file ending, expected an id that does not end like the name of a file');

/** Whether a text can be an id at all. */
export function isId(text: string): boolean {
  return text.length <= 80 && SLUG.test(text) && !FILE_ENDING.test(text);
}
