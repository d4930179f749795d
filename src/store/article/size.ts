import { UserError } from '../user-error.ts';

/** The longest article that is read: some two hundred times a long one. */
export const MAX_ARTICLE_BYTES = 2 * 1024 * 1024;

/** What is said of an article that is too long; `size` in bytes, null where nobody counted to the end. */
export function toSizeError(name: string, size: number | null): UserError {
  const found = size === null ? 'size' : `size of ${size.toLocaleString('en')} bytes`;
  return new UserError(
    `${name}: Unexpected ${found}, expected at most ${MAX_ARTICLE_BYTES.toLocaleString('en')} bytes`,
    'Split it into articles, or check the part that matters.',
  );
}
