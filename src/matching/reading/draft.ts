import type { TopicId } from '../../records/index.ts';
import type { Span } from '../text/sentence.ts';
import type { AssertedValue } from './assertion.ts';

/** An assertion before its subject is known. */
export interface Draft extends Span {
  readonly topic: TopicId | 'other';
  readonly aspect: string | null;
  readonly value: AssertedValue | null;
  /** Of several in a sentence the heaviest is the main one. */
  readonly weight: number;
  /** Whether it says enough by itself; a weak one needs something that the sentence is about. */
  readonly isStrong: boolean;
  /** Of its unit, for bare numbers that follow. */
  readonly factor?: number;
}

/** What a quantity is about. */
export interface Sense {
  readonly topic: TopicId | 'other';
  readonly aspect: string;
  readonly weight: number;
  /** The dimension, where it differs from the written one: a bare 1,299 may be points. */
  readonly dimension?: string;
  /** Of its unit, for bare numbers that follow. */
  readonly factor?: number;
}
