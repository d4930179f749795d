import type { IsoDate, Subject } from '../../records/index.ts';
import type { KnownClaim, KnownFact } from '../known/known-claim.ts';
import { buildNameIndex, type NameIndex } from '../names/index.ts';
import type { Known } from '../relation/relate.ts';
import { buildClaimIndex, type ClaimIndex } from '../retrieval/index.ts';

/** A subject as the checker needs it. */
export interface NamedSubject {
  readonly id: string;
  readonly data: Pick<Subject, 'name' | 'aliases' | 'kind' | 'maker' | 'partOf'>;
}

/** Everything that a check needs, as plain data: the same for the command line and the browser. */
export interface CheckRecords {
  /** The day for which it was assessed. */
  readonly today: IsoDate;
  readonly subjects: readonly NamedSubject[];
  readonly claims: readonly KnownClaim[];
  readonly facts: readonly KnownFact[];
}

/** The records, ready to be asked. */
export interface CheckIndex {
  readonly today: IsoDate;
  readonly names: NameIndex;
  readonly subjects: ReadonlyMap<string, NamedSubject>;
  readonly known: ReadonlyMap<string, Known>;
  readonly claims: ReadonlyMap<string, KnownClaim>;
  /** The sentences of all claims, for those that no rule compares. */
  readonly texts: ClaimIndex;
}

/** Makes records ready to be asked; takes time once, so that each sentence takes little. */
export function buildCheckIndex({ today, subjects, claims, facts }: CheckRecords): CheckIndex {
  const claimsOf = Map.groupBy(claims, ({ subject }) => subject);
  const factsOf = Map.groupBy(facts, ({ subject }) => subject);
  const known = new Map<string, Known>();
  for (const { id } of subjects) known.set(id, { claims: claimsOf.get(id) ?? [], facts: factsOf.get(id) ?? [] });
  return {
    today,
    names: buildNameIndex(subjects),
    subjects: new Map(subjects.map((subject) => [subject.id, subject])),
    known,
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    texts: buildClaimIndex(claims.map(({ id, text }) => ({ id, fields: { text } }))),
  };
}
