/** Filters of the search page: parameter of the address, and field of the catalogue. */
export const FACETS = ['status', 'topic', 'subject', 'by'] as const;

export type Facet = (typeof FACETS)[number];

/** What the search page shows, as its address says it. */
export interface SearchState {
  readonly query: string;
  readonly sort: 'relevance' | 'date';
  readonly filters: Readonly<Partial<Record<Facet, string>>>;
}

/** Reads the state from the query part of an address; what it does not know it leaves out. */
export function readState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const filters: Partial<Record<Facet, string>> = {};
  for (const facet of FACETS) {
    const value = parameters.get(facet);
    if (value) filters[facet] = value;
  }
  return { query: parameters.get('q')?.slice(0, 300) ?? '', sort: parameters.get('sort') === 'date' ? 'date' : 'relevance', filters };
}

/** Writes the state as the query part of an address, empty for the state at rest. */
export function writeState({ query, sort, filters }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query.trim() !== '') parameters.set('q', query.trim());
  for (const facet of FACETS) {
    const value = filters[facet];
    if (value) parameters.set(facet, value);
  }
  if (sort === 'date') parameters.set('sort', sort);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
