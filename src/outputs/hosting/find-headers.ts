import { ENDINGS, toContentType } from './media-types.ts';
import { toRegExpSource } from './path-pattern.ts';
import { SERVED_HEADERS } from './served-headers.ts';

const LINES = SERVED_HEADERS.map(({ name, value, patterns }) => ({
  name: name.toLowerCase(),
  value,
  test: new RegExp(toRegExpSource(patterns, '/'), 'u'),
}));

/**
 * What a path below the site's root (`/claims/x/`) is served with, by names in small letters.
 * A path without an ending that is known has no type.
 */
export function findHeaders(path: string): Readonly<Record<string, string>> {
  const type = ENDINGS[path.endsWith('/') ? 'html' : path.slice(path.lastIndexOf('.') + 1)];
  const found = LINES.filter(({ test }) => test.test(path)).map(({ name, value }) => [name, value] as const);
  return { ...(type === undefined ? {} : { 'content-type': toContentType(type) }), ...Object.fromEntries(found) };
}
