import type { KnownClaim, KnownFact } from '../known/known-claim.ts';
import type { Assertion } from '../reading/assertion.ts';

/**
 * How an assertion stands to what is on record: it says what a claim says; it says something else of the same thing; it says
 * something else under other circumstances; nothing on record speaks of it.
 */
export type MentionRelation = 'repeats' | 'contradicts' | 'differs' | 'new';

/** An assertion beside the one record that is nearest to it. */
export interface Finding {
  readonly assertion: Assertion;
  readonly relation: MentionRelation;
  readonly claim: KnownClaim | null;
  /** What the openness profile holds, where no claim speaks of it. */
  readonly fact: KnownFact | null;
  /** Whether the evidence on record shows what the sentence says, where the claim does not. */
  readonly isBorneOut: boolean;
  /** How the two were matched, or why they cannot be compared: a phrase for readers. */
  readonly how: string;
}
