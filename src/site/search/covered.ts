import { covers, listStems } from './words.ts';

// The texts of a page's life: each is taken apart once, not at every key.
const cache = new Map<string, ReadonlySet<string>>();

/** The words of a question that stand in the text of a claim, whole, in another form, or begun. */
export function listCovered(id: string, text: string, words: readonly string[]): ReadonlySet<string> {
  let stems = cache.get(id);
  if (!stems) {
    stems = listStems(text);
    cache.set(id, stems);
  }
  const known = stems;
  return new Set(words.filter((word) => covers(known, word)));
}
