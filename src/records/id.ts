import { z } from 'zod';

const SLUG = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;

/** A stable identifier: the file's name without its ending; lower case, digits, single `.` or `-`; never reused. */
export const idSchema = z
  .string()
  .max(80, 'an id has at most 80 characters')
  .regex(SLUG, 'expected an id of lower-case letters and digits joined by single hyphens or dots');

/** Whether a text can be an id at all. */
export function isId(text: string): boolean {
  return text.length <= 80 && SLUG.test(text);
}
