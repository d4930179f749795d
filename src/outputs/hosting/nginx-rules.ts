import { SPECIAL_TYPES } from './media-types.ts';
import { toRegExpSource } from './path-pattern.ts';
import { SERVED_HEADERS, type ServedHeader } from './served-headers.ts';

// The types have locations of their own: `add_header` would send them beside the one by ending.
const HEADERS = Map.groupBy(
  SERVED_HEADERS.filter(({ name }) => name !== 'Content-Type'),
  ({ name }) => name,
);

/** A `map` from the path to its value for each header that not every address has; where it is empty, nginx sends none. */
export function writeMaps(base: string): string {
  return [...HEADERS].flatMap(([name, lines]) => (isEverywhere(lines) ? [] : [writeMap(name, lines, base)])).join('\n');
}

/** The `add_header` of each. */
export function writeAddHeaders(): string {
  const lines = [...HEADERS].map(([name, lines]) => {
    const value = isEverywhere(lines) ? `"${lines[0]?.value ?? ''}"` : toVariable(name);
    return `    add_header ${name} ${value} always;\n`;
  });
  return lines.join('');
}

/** A `location` for each media type that the ending does not give away. */
export function writeTypeLocations(base: string): string {
  return SPECIAL_TYPES.map(
    ({ type, patterns }) =>
      `    location ~ "${toRegExpSource(patterns, base)}" {\n        types { }\n        default_type ${type};\n    }\n`,
  ).join('');
}

function isEverywhere(lines: readonly ServedHeader[]): boolean {
  return lines.every(({ patterns }) => patterns.includes('/*'));
}

function writeMap(name: string, lines: readonly ServedHeader[], base: string): string {
  const cases = lines.map(({ value, patterns }) => `    "~${toRegExpSource(patterns, base)}"\n        "${value}";\n`);
  return `map $uri ${toVariable(name)} {\n${cases.join('')}}\n`;
}

function toVariable(name: string): string {
  return `$assay_${name.toLowerCase().replaceAll('-', '_')}`;
}
