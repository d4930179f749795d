import type { Problem } from '../records/index.ts';

/** What no text may hold: control characters but tab and newline, marks that turn the reading direction, halves of characters. */
const UNFIT = /(?![\t\n])\p{Cc}|[\u202A-\u202E\u2066-\u2069]|\p{Cs}/u;
const UNFIT_ALL = new RegExp(UNFIT, 'gu');
/** A character by its number, as Markdown reads it: `&#x202E;`. */
const REFERENCE = /&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/giu;

export const CHARACTERS_CODE = 'file-characters';

/** Says what is wrong with the characters of a text; null where nothing is. */
export function describeCharacters(text: string): { readonly message: string; readonly hint: string } | null {
  const unfit = UNFIT.exec(text)?.[0];
  return unfit === undefined ? null : describe(unfit, text);
}

/** The first unfit character of each line of a Markdown body, with its place in the file. */
export function findCharacters(body: string, file: string, bodyLine: number): readonly Problem[] {
  return body.split('\n').flatMap((text, index): Problem[] => {
    const found = findInLine(text);
    if (!found) return [];
    const place = { line: bodyLine + index, column: found.index + 1 };
    return [{ code: CHARACTERS_CODE, severity: 'error', file, ...place, ...describe(found.character, text) }];
  });
}

function findInLine(text: string): { readonly index: number; readonly character: string } | null {
  const plain = UNFIT.exec(text);
  if (plain) return { index: plain.index, character: plain[0] };
  for (const match of text.matchAll(REFERENCE)) {
    const code = match[1] === undefined ? Number(match[2]) : parseInt(match[1], 16);
    const character = code <= 0x10_ff_ff ? String.fromCodePoint(code) : '';
    if (UNFIT.test(character)) return { index: match.index, character };
  }
  return null;
}

function describe(character: string, text: string): { readonly message: string; readonly hint: string } {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const shown = text.replaceAll(UNFIT_ALL, '').trim().slice(0, 30);
  return {
    message: `Unexpected character U+${code} in "${shown.replaceAll('\n', ' ')}", expected text that can be seen`,
    hint: 'Remove it: it shows nothing, or turns the order of what follows.',
  };
}
