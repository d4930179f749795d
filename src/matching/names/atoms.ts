/** A run of letters or a number of a text, in lower case, and where it stands. */
export interface Atom {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const ATOM = /\d+(?:\.\d+)*|\p{L}+/gu;
/** What may stand between the parts of one name. */
const JOINT = /^(?:[\s\-_./:]{0,2}|\s-\s)$/u;

/** Letters and numbers apart: `Wan2.2 A14B` → wan, 2.2, a, 14, b. Decimals stay whole, so that 2.1 is never 2.2. */
export function listAtoms(text: string): readonly Atom[] {
  return Array.from(text.matchAll(ATOM), (match) => ({
    text: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Whether two neighbours may belong to one name. A full stop or a colon and a space end one. */
export function isJoined(text: string, before: Atom, after: Atom): boolean {
  const between = text.slice(before.end, after.start);
  return JOINT.test(between) && !/[.:]\s/u.test(between);
}

/** The key by which names are compared: letters and numbers alone, so that `Happy Horse-1.0` is `happyhorse1.0`. */
export function toKey(atoms: readonly Atom[]): string {
  let key = '';
  for (const { text } of atoms) key += /\d$/u.test(key) && /^\d/u.test(text) ? `.${text}` : text;
  return key;
}
