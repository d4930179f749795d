import type { ClaimMention } from '../check/check-text.ts';
import { toUrgency, URGENCIES, type Urgency } from './describe-finding.ts';

export interface FindingCounts {
  readonly sentences: number;
  /** Sentences that assert something that can be checked. */
  readonly checkable: number;
  /** Findings by urgency, the most urgent first; none that is zero. */
  readonly byUrgency: readonly (readonly [urgency: Urgency, count: number])[];
}

const SAID: Readonly<Record<Urgency, readonly [one: string, many: string]>> = {
  'repeats-unsound': ['repeats what the record does not bear out', 'repeat what the record does not bear out'],
  contradicts: ['says otherwise than the record', 'say otherwise than the record'],
  differs: ['differs, or cannot be compared', 'differ, or cannot be compared'],
  repeats: ['repeats what is on record', 'repeat what is on record'],
  new: ['is not on record', 'are not on record'],
};

export function countFindings(mentions: readonly ClaimMention[]): FindingCounts {
  const urgencies = mentions.flatMap(({ findings }) => findings.map(toUrgency));
  return {
    sentences: mentions.length,
    checkable: mentions.filter(({ checkable }) => checkable).length,
    byUrgency: URGENCIES.map((urgency) => [urgency, urgencies.filter((each) => each === urgency).length] as const).filter(
      ([, count]) => count > 0,
    ),
  };
}

/** The counts in words: "Of 12 sentences 5 can be checked. Of their assertions 1 says otherwise than the record." */
export function sayCounts({ sentences, checkable, byUrgency }: FindingCounts): string {
  const found = byUrgency.map(([urgency, count]) => `${count} ${SAID[urgency][count === 1 ? 0 : 1]}`).join(', ');
  const total = `Of ${sentences} ${sentences === 1 ? 'sentence' : 'sentences'} ${checkable} can be checked.`;
  return found === '' ? total : `${total} Of their assertions ${found}.`;
}

/** What every report says of itself. */
export const HONESTY =
  'These are candidates, matched by names, numbers and words; each says how. What is not on record is neither right nor wrong.';
