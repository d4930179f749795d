import type { Conditions, IsoDate, Status, TopicId } from '../../records/index.ts';
import type { AssertedValue } from '../reading/assertion.ts';

/** One thing that is on record, in the terms in which sentences are read. */
export interface KnownAssertion {
  /** Part of the topic: an aspect of openness, a scope, a measure, or what a sentence that says so is read as. */
  readonly aspect: string;
  readonly value: AssertedValue | null;
}

/** A published claim as the checker knows it. */
export interface KnownClaim {
  readonly id: string;
  readonly text: string;
  readonly subject: string;
  readonly topic: TopicId;
  readonly asserts: readonly KnownAssertion[];
  /** What the evidence that bore the verdict shows, in the same terms. */
  readonly observed: readonly KnownAssertion[];
  readonly conditions: Conditions;
  /** Content words of its sentence, stemmed; its subject's name is not among them. */
  readonly words: readonly string[];
  readonly promised: boolean;
  readonly status: Status;
  readonly asOf: IsoDate;
  /** Why it has its status, in a sentence. */
  readonly reason: string;
}

/** What the profile of a subject holds, whoever claimed it or nobody. */
export interface KnownFact extends KnownAssertion {
  readonly subject: string;
  readonly why: string;
  readonly asOf: IsoDate;
}
