/**
 * The pattern of a path below the site's root, as `_headers` has them: `*` stands for any characters, at most once;
 * a part that begins with `:` stands for one part of a path.
 */
export type PathPattern = `/${string}`;

/** A regular expression for the paths of any of the patterns below a base path such as `/assay/`. PCRE and JavaScript read it alike. */
export function toRegExpSource(patterns: readonly PathPattern[], base: string): string {
  const sources = patterns.map((pattern) => pattern.slice(1).split('/').map(toPart).join('/'));
  return `^${escape(base)}${sources.length === 1 ? sources.join('') : `(?:${sources.join('|')})`}$`;
}

function toPart(part: string): string {
  return part.startsWith(':') ? '[^/]+' : escape(part).replaceAll('*', '.*');
}

function escape(text: string): string {
  return text.replaceAll(/[.+?^${}()|[\]\\]/gu, String.raw`\$&`);
}
