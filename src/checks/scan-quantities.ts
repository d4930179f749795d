import { isQuantity, parseQuantity, type Dimension, type Quantity } from '../records/index.ts';

/** A quantity with a unit, and where it begins in the text. */
export interface Scanned {
  readonly quantity: Quantity & { readonly dimension: Dimension };
  readonly offset: number;
}

/** A number that begins a word, with the bound before it. Not the `72b` of `qwen:72b` nor the `14B` of `wan2.1-14B`. */
const NUMBER =
  /(?<![\p{L}\p{N}.,:/_@#$€£^+-])(?:(?:about|approximately|around|roughly|nearly|almost|at least|more than|over|at most|up to|less than|fewer than|under|below|[~≈≥≤<>])\s*)?(?<![\p{L}\p{N}.,:/_@#$€£^+-])\d/giu;
/** Where a quantity must end: a blank line, a bracket, a quotation mark, the punctuation of a sentence. */
const END = /\n\s*\n|[;()[\]"“”!?*]|[.,:](?=\s|$)|['’](?=\s|s?\b)/u;
/** The longest is "25 – 50 denoising steps per second" and its like. */
const MAX_WORDS = 8;
const MAX_LENGTH = 80;
/** `the 1980s` are no seconds, and `7b` in small letters is a size to most and bytes to nobody. */
const NO_QUANTITY = /^(?:1[89]|20)\d0s$|^\d+(?:\.\d+)?b$/u;
/** Models are sized in `15B` and `1.2T` without a noun. */
const BARE_SIZE = /\d\s?[BT]$/u;

/** Finds the quantities with a unit in a text, by the grammar of records: numbers alone and dates are left out. */
export function* scanQuantities(text: string): Iterable<Scanned> {
  let end = 0;
  for (const { index } of text.matchAll(NUMBER)) {
    if (index < end) continue;
    const found = readLongest(text.slice(index, index + MAX_LENGTH));
    if (found === null) continue;
    yield { quantity: found.quantity, offset: index };
    end = index + found.length;
  }
}

function readLongest(text: string): { quantity: Scanned['quantity']; length: number } | null {
  const stop = text.search(END);
  const phrase = stop === -1 ? text : text.slice(0, stop);
  const ends = [...phrase.matchAll(/\S(?=\s|$)/gu)].map(({ index }) => index + 1).slice(0, MAX_WORDS);
  for (const length of ends.reverse()) {
    const quantity = readQuantity(phrase.slice(0, length).replaceAll(/\s+/gu, ' '));
    if (quantity) return { quantity, length };
  }
  return null;
}

function readQuantity(text: string): Scanned['quantity'] | null {
  if (NO_QUANTITY.test(text)) return null;
  const quantity = parseQuantity(text);
  if (!isQuantity(quantity)) return null;
  const { dimension } = quantity;
  if (dimension !== 'number') return { ...quantity, dimension };
  return BARE_SIZE.test(text) ? { ...quantity, dimension: 'parameters' } : null;
}
