/** Text as a person reads it, and for each of its UTF-16 units the place in the source. */
export interface PlainText {
  readonly text: string;
  readonly offsets: readonly number[];
}

const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/[\u2010-\u2012\uFE63\uFF0D]/u, '-'],
  [/[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]/u, ' '],
  [/[\u2018\u2019\u02BC\u2032]/u, "'"],
  [/[\u201C\u201D\u201E\u00AB\u00BB]/u, '"'],
  [/[\u00AD\u200B-\u200F\u2060\u2066-\u2069\uFEFF]/u, ''],
];

/** One character made plain: special hyphens, spaces, quotation marks and full-width forms; '' for what nobody sees. */
function toPlainCharacter(character: string): string {
  if (character >= '!' && character <= '~') return character;
  const rule = PLAIN.find(([pattern]) => pattern.test(character));
  if (rule) return rule[1];
  const compatible = character.normalize('NFKC');
  return /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(compatible) && !/^\p{No}$/u.test(character) ? toDigit(compatible) : character;
}

/** Digits of any script as 0 to 9. */
function toDigit(character: string): string {
  if (!/^\p{Nd}$/u.test(character)) return character;
  let zero = character.codePointAt(0) ?? 0;
  // The ten digits of a script stand in a row, and no script's zero follows another's nine within ten places.
  let value = 0;
  while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) {
    zero--;
    value++;
  }
  return String(value);
}

/** Makes a stretch of source plain; `start` is its place in the whole source. Never fails, one pass. */
export function toPlainText(source: string, start = 0): PlainText {
  let text = '';
  const offsets: number[] = [];
  let at = start;
  for (const character of source) {
    const plain = toPlainCharacter(character);
    text += plain;
    offsets.push(...Array.from({ length: plain.length }, () => at));
    at += character.length;
  }
  return { text, offsets };
}

/** Joins pieces in order. */
export function joinPlainTexts(pieces: readonly PlainText[]): PlainText {
  return { text: pieces.map(({ text }) => text).join(''), offsets: pieces.flatMap(({ offsets }) => offsets) };
}
