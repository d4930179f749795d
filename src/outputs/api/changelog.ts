import type { IsoDate } from '../../records/index.ts';

/** A version of the API and what it changed. */
export interface Release {
  readonly version: string;
  readonly on: IsoDate;
  readonly changes: readonly string[];
}

/** Every version of the API, newest first. The first one is SCHEMA_VERSION. */
export const CHANGELOG: readonly Release[] = [{ version: '1.0.0', on: '2026-11-22', changes: ['The first version.'] }];

/** What a client may rely on. */
export const STABILITY: readonly string[] = [
  'Within /api/v1/ no field is removed or renamed, and none changes its type or its meaning.',
  'A field may be added, and an enumeration may gain a word: a client ignores what it does not know. The version says so in its second number.',
  'Every field is always there; what is not known is null or an empty list, and a field that is never null stays so.',
  'An id is never used for another record. What was withdrawn or retired stands in gone.json.',
  'A change that would break a client gets a path of its own, /api/v2/, and /api/v1/ stays for a year after it.',
];
