import type { Result } from './find.ts';
import { FACETS, type Facet, type SearchState } from './search-state.ts';

type Filters = SearchState['filters'];

/** The value of a claim in a facet. */
function valueOf({ meta }: Result, facet: Facet): string {
  return facet === 'subject' ? meta.subjectId : meta[facet];
}

/** Whether a claim passes the filters; one facet may be left out of account. */
export function passes(result: Result, filters: Filters, except?: Facet): boolean {
  return FACETS.every((facet) => facet === except || filters[facet] === undefined || filters[facet] === valueOf(result, facet));
}

/** How many claims each value of a facet would show, given the other filters. */
export function countFacet(results: readonly Result[], filters: Filters, facet: Facet): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const result of results) {
    if (!passes(result, filters, facet)) continue;
    const value = valueOf(result, facet);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
