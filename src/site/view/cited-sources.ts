import type { AssessedClaim } from '../../assessment/index.ts';
import { compareText } from '../../records/index.ts';

/** A source that claims cite, and how many of them do. */
export interface CitedSource {
  readonly id: string;
  readonly claims: number;
}

/** The sources of claims, those that most of them cite first. */
export function listCitedSources(claims: readonly AssessedClaim[]): readonly CitedSource[] {
  const counts = new Map<string, number>();
  for (const { data } of claims) {
    const cited = new Set([...data.appearances, ...data.evidence].map(({ source }) => source));
    for (const id of cited) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].map(([id, number]) => ({ id, claims: number })).sort((a, b) => b.claims - a.claims || compareText(a.id, b.id));
}
