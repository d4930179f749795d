import { FACETS, type Facet } from './search-state.ts';

/** What one claim is in each facet. */
export type FacetRow = Readonly<Record<Facet, string>>;

/** Rows as numbers: for each facet its values, and for each claim the place of its own among them. */
export interface PackedFacets {
  readonly values: Readonly<Record<Facet, readonly string[]>>;
  readonly claims: readonly (readonly number[])[];
}

/** Packs rows for the way to the page; the same rows give the same text. */
export function packFacets(rows: readonly FacetRow[]): PackedFacets {
  const values = Object.fromEntries(
    FACETS.map((facet) => [facet, [...new Set(rows.map((row) => row[facet]))].sort()]),
  ) as unknown as Record<Facet, string[]>;
  return { values, claims: rows.map((row) => FACETS.map((facet) => values[facet].indexOf(row[facet]))) };
}

export function unpackFacets({ values, claims }: PackedFacets): readonly FacetRow[] {
  return claims.map((places) => {
    const entries = FACETS.map((facet, index) => [facet, values[facet][places[index] ?? -1] ?? ''] as const);
    return Object.fromEntries(entries) as unknown as FacetRow;
  });
}
