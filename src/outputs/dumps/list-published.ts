import type { AssessedClaim, AssessedKnowledgeBase } from '../../assessment/index.ts';
import { compareText } from '../../records/index.ts';

/** Published claims in order of id, so that two editions differ only where the record does. */
export function listPublished({ published }: AssessedKnowledgeBase): readonly AssessedClaim[] {
  return published.toSorted((a, b) => compareText(a.id, b.id));
}
