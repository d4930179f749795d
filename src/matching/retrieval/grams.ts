/** The sequences of three letters in a word, its ends marked, each once. */
export function listGrams(term: string): ReadonlySet<string> {
  const marked = `^${term}$`;
  const grams = new Set<string>();
  for (let place = 0; place + 3 <= marked.length; place++) grams.add(marked.slice(place, place + 3));
  return grams;
}
