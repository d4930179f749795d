import type { ClaimantKind, Mark } from '../../../assessment/index.ts';
import type { Claim, Derivation, Source } from '../../../records/index.ts';

// The enumerations that the records state in their schemas or types alone: the compiler holds each complete.
const listKeys = <Word extends string>(words: Readonly<Record<Word, true>>) => Object.keys(words) as [Word, ...Word[]];

export const CLAIMANT_KINDS = listKeys<ClaimantKind>({
  maker: true,
  'other-vendor': true,
  press: true,
  research: true,
  hosting: true,
  board: true,
  community: true,
  person: true,
  unattributed: true,
});

export const MODALITIES = listKeys<Claim['modality']>({ asserted: true, promised: true, denied: true, opinion: true });

export const DERIVATION_OPERATIONS = listKeys<Derivation['operation']>({
  difference: true,
  ratio: true,
  reduction: true,
  sum: true,
  ordering: true,
});

export const SOURCE_KINDS = listKeys<Source['kind']>({
  article: true,
  'press-release': true,
  post: true,
  'web-page': true,
  repository: true,
  'model-card': true,
  leaderboard: true,
  paper: true,
  documentation: true,
});

export const OFFICIALNESSES = listKeys<Source['officialness']>({
  official: true,
  'claimed-official': true,
  unofficial: true,
  impostor: true,
});

export const MARKS = listKeys<Mark>({ yes: true, partly: true, no: true, 'not-known': true });
