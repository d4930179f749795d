import type { Claim, Evidence } from './claim.ts';
import type { Entry, KnowledgeBase } from './knowledge-base.ts';
import type { Subject } from './subject.ts';

/** A piece of evidence with the record that holds it: a claim, or a subject whose openness it shows. */
export interface CitedEvidence {
  readonly entry: Entry<Claim> | Entry<Subject>;
  /** Where it stands in its record. */
  readonly path: readonly PropertyKey[];
  /** The subject that it is about. */
  readonly subject: string;
  readonly item: Evidence;
}

/** Every piece of evidence of a knowledge base: of the claims first, then of the subjects. */
export function* listEvidence({
  claims,
  subjects,
}: Pick<KnowledgeBase, 'subjects'> & { readonly claims: ReadonlyMap<string, Entry<Claim>> }): Iterable<CitedEvidence> {
  for (const entry of claims.values()) {
    for (const [index, item] of entry.data.evidence.entries())
      yield { entry, path: ['evidence', index], subject: entry.data.subject, item };
  }
  for (const entry of subjects.values()) {
    for (const [index, item] of (entry.data.openness ?? []).entries()) yield { entry, path: ['openness', index], subject: entry.id, item };
  }
}
