import { listStems, listWords, toStem } from './words.ts';

interface Known {
  readonly words: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
}

// The texts of a page's life: each is taken apart once, not at every key.
const cache = new Map<string, Known>();

/** The words of a question that stand in the text of a claim, whole, in another form, or begun. */
export function listCovered(id: string, text: string, words: readonly string[]): ReadonlySet<string> {
  let known = cache.get(id);
  if (!known) {
    known = { words: new Set(listWords(text)), stems: listStems(text) };
    cache.set(id, known);
  }
  const { words: all, stems } = known;
  return new Set(words.filter((word) => stems.has(toStem(word)) || (word.length > 2 && [...all].some((other) => other.startsWith(word)))));
}
