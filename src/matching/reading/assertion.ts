import type { TopicId } from '../../records/index.ts';
import type { Sentence, Span } from '../text/sentence.ts';

export type { Sentence, Span } from '../text/sentence.ts';

/** Whom or what a sentence is about. */
export interface SubjectLink {
  /** Id below content/subjects; null where the sentence is about something else. */
  readonly id: string | null;
  readonly name: string;
  readonly how: 'name' | 'alias' | 'maker' | 'pronoun' | 'context';
  /** Size or edition, where the article names one. */
  readonly variant?: string;
  readonly at?: Span;
}

/** What is asserted: a number or a range of them in base units, a licence, a date, or whether a thing is there. */
export interface AssertedValue {
  /** In the base unit of the dimension; a single number stands in both. */
  readonly min?: number;
  readonly max?: number;
  /** The unit as the article's noun or the record's base unit names it. */
  readonly unit?: string;
  readonly dimension?: string;
  readonly approximate?: boolean;
  readonly bound?: 'at-most' | 'at-least' | 'less-than' | 'more-than';
  readonly licence?: string;
  readonly available?: boolean;
  /** ISO 8601, of which the day and the month may be missing. */
  readonly date?: string;
  /** The sentence denies the value. */
  readonly negated?: boolean;
}

/** One thing that a sentence asserts. */
export interface Assertion {
  readonly subject: SubjectLink;
  readonly topic: TopicId | 'other';
  readonly aspect: string | null;
  readonly value: AssertedValue | null;
  /** In the terms of the record's conditions. */
  readonly conditions: Readonly<Record<string, string>>;
  readonly negated: boolean;
  /** The words that hand the claim to somebody else: "the company says". */
  readonly attribution: string | null;
  readonly promised: boolean;
  readonly at: Span;
}

/** A sentence as it was understood. */
export interface Reading {
  readonly sentence: Sentence;
  readonly checkable: boolean;
  /** Why it is checkable or not, in a few words. */
  readonly why: string;
  /** The main one first. */
  readonly assertions: readonly Assertion[];
}
