import type { IsoDate } from '../../records/index.ts';
import type { KnownAssertion, KnownClaim, KnownFact } from '../known/known-claim.ts';
import type { NamedSubject } from './check-index.ts';

/** The version of the form: what reads another one must say so, not guess. */
export const PACK_VERSION = 1;

/** Places in a list of values that are held once. */
type Code = number;

/** The records of a check as columns, in which values that come again are held once: a third of the size on its way. */
export interface PackedRecords {
  readonly version: number;
  readonly today: IsoDate;
  readonly subjects: readonly NamedSubject[];
  /** Topics, statuses, days, aspects and the like. */
  readonly names: readonly string[];
  readonly values: readonly KnownAssertion['value'][];
  readonly conditions: readonly KnownClaim['conditions'][];
  readonly claims: PackedClaims;
  readonly facts: PackedFacts;
}

/** Aspect and value of each assertion, one after the other. */
export type PackedAssertions = readonly Code[];

/** One column a field; the entries of each are in the order of the claims. */
export interface PackedClaims {
  readonly id: readonly string[];
  readonly text: readonly string[];
  readonly reason: readonly string[];
  readonly subject: readonly Code[];
  readonly topic: readonly Code[];
  readonly status: readonly Code[];
  readonly asOf: readonly Code[];
  readonly conditions: readonly Code[];
  readonly asserts: readonly PackedAssertions[];
  readonly observed: readonly PackedAssertions[];
  /** Places among the stems of the text that are left out; else the words themselves. */
  readonly words: readonly (readonly number[] | readonly string[])[];
  /** Places of the claims that promise. */
  readonly promised: readonly number[];
}

export interface PackedFacts {
  readonly why: readonly KnownFact['why'][];
  readonly subject: readonly Code[];
  readonly asOf: readonly Code[];
  /** Aspect and value of each, one after the other. */
  readonly known: PackedAssertions;
}
