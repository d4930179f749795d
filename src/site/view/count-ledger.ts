import type { AssessedKnowledgeBase } from '../../assessment/index.ts';
import type { Evidence } from '../../records/index.ts';

export interface LedgerCounts {
  readonly claims: number;
  /** Models that at least one published claim is about. */
  readonly models: number;
  /** Pieces of evidence of published claims that were not withdrawn. */
  readonly evidence: number;
  readonly refuted: number;
  readonly misleading: number;
}

/** How much is on record. */
export function countLedger({ published, bySubject, subjects, byStatus }: AssessedKnowledgeBase): LedgerCounts {
  return {
    claims: published.length,
    models: [...bySubject.keys()].filter((id) => subjects.get(id)?.data.kind === 'model').length,
    evidence: published.flatMap<Evidence>(({ data }) => data.evidence).filter(({ withdrawn }) => withdrawn === undefined).length,
    refuted: byStatus.get('refuted')?.length ?? 0,
    misleading: byStatus.get('misleading')?.length ?? 0,
  };
}
