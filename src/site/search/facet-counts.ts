import { FACETS, type Facet, type SearchState } from './search-state.ts';

type Filters = SearchState['filters'];

/** What one claim is in each facet. */
type FacetRow = Readonly<Record<Facet, string>>;

/** Whether a claim passes the filters; one facet may be left out of account. */
export function passes(row: FacetRow, filters: Filters, except?: Facet): boolean {
  return FACETS.every((facet) => facet === except || filters[facet] === undefined || filters[facet] === row[facet]);
}

/** How many claims each value of a facet would show, given the other filters. */
export function countFacet(rows: readonly FacetRow[], filters: Filters, facet: Facet): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) if (passes(row, filters, facet)) counts.set(row[facet], (counts.get(row[facet]) ?? 0) + 1);
  return counts;
}
