/** Widths of letters in a semi-bold sans serif, in parts of the type size; on the generous side, so that what fits here fits there. */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/^\p{M}$/u, 0],
  [/^[ijlI|.,:;'’‘`!]$/u, 0.3],
  [/^[ftr()[\]/\\ "“”*·-]$/u, 0.42],
  [/^[mwMWЖШЩЮФжшщюфΩω@%—…]$/u, 0.95],
  [/^[\p{Lu}&+=<>~#]$/u, 0.74],
  [/^\p{Nd}$/u, 0.67],
];
const USUAL = 0.615;
/** Width of the regular letters beside the semi-bold ones. */
export const REGULAR = 0.95;
const WIDEST_LETTER = 1;

export interface FittedText {
  readonly text: string;
  /** Type size in pixels. */
  readonly size: number;
}

/** A box for text: pixels, and the height of a line in parts of the type size. */
export interface TextBox {
  readonly width: number;
  readonly height: number;
  readonly line: number;
}

/** The text at the first of `sizes` (from large to small) at which it fits the box; at the last one it is cut until it does. */
export function fitText(text: string, box: TextBox, sizes: readonly [number, ...number[]]): FittedText {
  const linesAt = (size: number) => Math.floor(box.height / (size * box.line));
  const whole = sizes.find((size) => countLines(text, box.width / size) <= linesAt(size));
  if (whole !== undefined) return { text, size: whole };
  const size = sizes.at(-1) ?? sizes[0];
  return { text: cutText(text, box.width / size, linesAt(size)), size };
}

/** The text, cut at a word with an ellipsis to fit some lines; `width` of a line in type sizes. A word that is too long alone is cut inside. */
export function cutText(text: string, width: number, lines = 1): string {
  const fits = (candidate: string) => countLines(candidate, width) <= lines;
  if (fits(text)) return text;
  const words = text.split(' ');
  const kept = words.findLastIndex((_, index) => index > 0 && fits(shorten(words.slice(0, index).join(' '))));
  if (kept > 0) return shorten(words.slice(0, kept).join(' '));
  const signs = [...(words[0] ?? '')];
  const most = signs.findLastIndex((_, index) => fits(shorten(signs.slice(0, index).join(''))));
  return shorten(signs.slice(0, Math.max(most, 0)).join(''));
}

/** Width of a text on one line, in type sizes. */
export function measureText(text: string): number {
  return [...text].reduce((sum, letter) => sum + measureLetter(letter), 0);
}

/** So many lines a text takes: words stay whole unless one is longer than a line. */
function countLines(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const length = measureText(word);
    const start = used === 0 ? 0 : used + measureLetter(' ');
    if (start + length <= width) {
      used = start + length;
      continue;
    }
    lines += (used === 0 ? 0 : 1) + Math.max(0, Math.ceil(length / (width - WIDEST_LETTER)) - 1);
    used = Math.min(length, width);
  }
  return lines;
}

function measureLetter(letter: string): number {
  return WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? USUAL;
}

function shorten(text: string): string {
  return `${text.replace(/[\s\p{P}]+$/u, '')}…`;
}
