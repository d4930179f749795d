import { isFailed } from '../../records/status.ts';
import type { Finding } from '../relation/finding.ts';

/** How urgent a finding is for an editor, the most urgent first. */
export type Urgency = 'repeats-unsound' | 'contradicts' | 'differs' | 'repeats' | 'new';

export const URGENCIES: readonly Urgency[] = ['repeats-unsound', 'contradicts', 'differs', 'repeats', 'new'];

/** Repeating a refuted claim is what an editor must see first. */
export function toUrgency({ relation, claim, isBorneOut }: Finding): Urgency {
  if (relation === 'repeats') return claim && isFailed(claim.status) ? 'repeats-unsound' : 'repeats';
  // To contradict what is refuted, with the number that the evidence shows, is what one would hope for.
  return relation === 'contradicts' && isBorneOut ? 'differs' : relation;
}

/** What a finding says, in a phrase for a heading. It speaks of the record, and never calls a sentence true. */
export function describeFinding({ relation, claim, isBorneOut }: Finding): string {
  const what =
    claim === null ? 'what the record shows' : claim.status === 'refuted' ? 'a refuted claim' : `a claim on record (${claim.status})`;
  if (relation === 'repeats') return claim === null ? 'Agrees with what the record shows' : `Repeats ${what}`;
  if (relation === 'contradicts' && isBorneOut) return `Contradicts ${what}, and agrees with its evidence`;
  if (relation === 'contradicts') return `Says otherwise than ${what}`;
  if (relation === 'differs') return `Differs from ${what}, under other or unnamed conditions`;
  return 'Not on record';
}
