import type { Claim, Evidence, IsoDate, KnowledgeBase, OpenSource } from '../records/index.ts';
import { siftEvidence } from './sift.ts';

/** Evidence on the openness of a subject: an observation of one of its aspects. */
export type OpennessEvidence = Omit<Evidence, 'observed' | 'stance'> & { readonly observed: OpenSource };

/** A piece of evidence on an aspect, and the claim that it was recorded with; null where it stands with the subject. */
export interface OpennessFinding {
  readonly claim: string | null;
  readonly item: OpennessEvidence;
}

/** A claim about the subject. */
export interface Recorded {
  readonly id: string;
  readonly data: Claim;
}

/** Everything observed of the openness of a subject by a day: with the subject, and with the claims about it. */
export function gatherOpenness(subject: string, claims: readonly Recorded[], base: KnowledgeBase, at: IsoDate): readonly OpennessFinding[] {
  const own = base.subjects.get(subject)?.data.openness ?? [];
  const keep = (evidence: readonly Evidence[], claim: string | null): OpennessFinding[] =>
    siftEvidence({ id: claim ?? subject, evidence }, at, base, new Set()).kept.flatMap((item) =>
      hasObservation(item) ? [{ claim, item }] : [],
    );
  return [
    ...claims.filter(({ data }) => data.topic === 'open-source').flatMap(({ id, data }) => keep(data.evidence, id)),
    ...keep(own, null),
  ];
}

function hasObservation(item: Evidence): item is Evidence & OpennessEvidence {
  return item.observed !== undefined && 'aspect' in item.observed;
}
