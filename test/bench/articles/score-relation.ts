import type { ClaimMention } from '../../../src/matching/check/check-text.ts';
import type { Finding } from '../../../src/matching/relation/finding.ts';
import type { Status } from '../../../src/records/index.ts';

/** What the labels know of a claim: whether the record bears it out, does not, gives another number, or settles nothing. */
export type Hint = 'repeats-true' | 'repeats-false' | 'differs-in-number' | 'unknown';

const BORNE: ReadonlySet<Status> = new Set(['supported', 'self-reported']);
const NOT_BORNE: ReadonlySet<Status> = new Set(['refuted', 'misleading']);

/** A finding in the words of the labels. */
export function toHint({ relation, claim, assertion: { value }, isBorneOut }: Finding): Hint {
  if (relation === 'new') return 'unknown';
  const status = claim?.status ?? 'supported';
  if (relation === 'repeats') return BORNE.has(status) ? 'repeats-true' : NOT_BORNE.has(status) ? 'repeats-false' : 'unknown';
  if (isBorneOut) return 'repeats-true';
  if (value?.available === undefined) return 'differs-in-number';
  if (relation === 'differs') return 'unknown';
  // To deny what is refuted agrees with the record; to deny what it shows does not.
  return NOT_BORNE.has(status) ? 'repeats-true' : BORNE.has(status) ? 'repeats-false' : 'unknown';
}

/** The hint for the main assertion of a sentence; null where nothing in it was taken for a claim. */
export function readHint(mention: ClaimMention | undefined): Hint | null {
  const [finding] = mention?.findings ?? [];
  return mention?.checkable === true && finding ? toHint(finding) : null;
}
