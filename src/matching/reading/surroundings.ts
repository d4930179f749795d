import type { Span } from '../text/sentence.ts';
import type { Sense } from './draft.ts';
import type { FoundQuantity } from './find-quantities.ts';

/** What is known around a quantity when its meaning is chosen. */
export interface Surroundings {
  readonly text: string;
  /** The clause of the quantity. */
  readonly clause: string;
  readonly before: string;
  readonly after: string;
  /** Sense of the quantity before it, in the sentence or in the one before. */
  readonly last: Sense | null;
  readonly at: Span;
  readonly others: readonly FoundQuantity[];
  /** Whether a board or a benchmark is named, here or shortly before. */
  readonly hasBoard: boolean;
  /** The dimension of the last score, in the sentence or before it; null before the first. */
  readonly scale: string | null;
}

/** A sense in short. */
export function toSense(topic: Sense['topic'], aspect: string, weight: number, dimension?: string): Sense {
  return dimension === undefined ? { topic, aspect, weight } : { topic, aspect, weight, dimension };
}
