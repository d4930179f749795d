/** How a column stands: as the page was written, or by its values. */
export type Direction = 'ascending' | 'descending';

/** What a cell is sorted by: a number, words, or nothing, which comes last both ways. */
export type SortKey = number | string;

/** Reads the key of a cell from its `data-value`, else from its words. */
export function toKey(text: string): SortKey {
  const trimmed = text.trim();
  const number = Number(trimmed);
  return trimmed !== '' && Number.isFinite(number) ? number : trimmed;
}

/** The order of rows by their keys, as places in the list: numbers before words, equals as they stood. */
export function orderRows(keys: readonly SortKey[], direction: Direction, words: Intl.Collator): readonly number[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const compare = (a: SortKey, b: SortKey) => {
    if (typeof a === 'number' && typeof b === 'number') return a - b;
    if (typeof a === 'string' && typeof b === 'string') return words.compare(a, b);
    return typeof a === 'number' ? -1 : 1;
  };
  return keys
    .map((key, place) => ({ key, place }))
    .sort((a, b) => Number(a.key === '') - Number(b.key === '') || sign * compare(a.key, b.key))
    .map(({ place }) => place);
}

/** Whether a text holds every word of a query, without regard to capitals and accents. */
export function holdsWords(text: string, query: string): boolean {
  const folded = fold(text);
  return fold(query)
    .split(/\s+/u)
    .every((word) => folded.includes(word));
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
