/** Every status a claim can have, in the order in which readers meet them. Computed, never authored. */
export const STATUSES = [
  'supported',
  'refuted',
  'misleading',
  'disputed',
  'self-reported',
  'unsupported',
  'unverified',
  'outdated',
  'opinion',
] as const;

export type Status = (typeof STATUSES)[number];

/** One sentence a status, as the site prints it beside the word. */
export const STATUS_MEANING: Readonly<Record<Status, string>> = {
  supported: 'Independent evidence bears the claim out.',
  refuted: 'The evidence contradicts the claim.',
  misleading: 'Part of it holds and part does not, or a condition that it needs is left out.',
  disputed: 'Evidence of like weight stands on both sides.',
  'self-reported': 'We looked, and found only the word or the measurement of the maker itself.',
  unsupported: 'We looked, and found nothing that bears a claim made by others.',
  unverified: 'On record, but nobody has checked it yet, or what was found does not settle it.',
  outdated: 'It held at its date; a later fact overrides it.',
  opinion: 'A judgement or a forecast without a measure: it cannot be checked.',
};

/** Statuses of a claim that does not hold as it was made, the worst first. */
export const FAILED_STATUSES = ['refuted', 'misleading', 'outdated'] as const satisfies readonly Status[];

/** Whether a status says that a claim does not hold as it was made. */
export function isFailed(status: Status): boolean {
  return (FAILED_STATUSES as readonly Status[]).includes(status);
}

/** Whether a text names a status. */
export function isStatus(text: string): text is Status {
  return (STATUSES as readonly string[]).includes(text);
}

export const CURRENCIES = ['current', 'due', 'stale'] as const;

/** How fresh the oldest observation is that a verdict needed. */
export type Currency = (typeof CURRENCIES)[number];

/** Names of fields that nobody may write, because they follow from the record. */
export const DERIVED_FIELDS: ReadonlySet<string> = new Set(['status', 'verdict', 'rating', 'rule', 'asOf', 'currency', 'proof', 'history']);
