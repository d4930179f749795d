import { buildClaim, buildEvidence, buildSource, DAY } from '../../builders.ts';
import type { Case } from '../case.ts';

const EARLY = '2026-01-01';
const LATE = '2026-12-31';
const appearance = (on: string) => [{ source: 'study', on, role: 'original' }];

export const cases: readonly Case[] = [
  {
    name: 'accepts days in order',
    files: {
      'claims/a.md': buildClaim({ modality: 'promised', promise: { due: LATE, wording: 'this year' } }),
      'sources/study.yaml': buildSource({ published: EARLY }),
    },
    breaches: [],
  },
  {
    name: 'compares the days of a claim',
    files: {
      'claims/claimed.md': buildClaim({ claimedOn: '2026-04-11', appearances: [] }),
      'claims/due.md': buildClaim({ modality: 'promised', promise: { due: EARLY, wording: 'last year' } }),
      'claims/override.md': buildClaim({
        override: { status: 'disputed', reason: 'The rules cannot read this source.', reviewer: 'A. Editor', on: DAY, expires: EARLY },
      }),
      'claims/recorded.md': buildClaim({ recordedOn: LATE }),
      'claims/withdrawn.md': buildClaim({ record: 'withdrawn', withdrawn: { on: EARLY, reason: 'A slip.' } }),
    },
    breaches: [
      ['claims/claimed.md', '2026-04-11'],
      ['claims/due.md', EARLY],
      ['claims/override.md', EARLY],
      ['claims/recorded.md', LATE],
      ['claims/withdrawn.md', EARLY],
    ],
  },
  {
    name: 'compares an appearance with the claim, its source and today',
    files: {
      'claims/before.md': buildClaim({ appearances: appearance(EARLY) }),
      'claims/future.md': buildClaim({ appearances: appearance(LATE) }),
      'claims/unpublished.md': buildClaim({ claimedOn: EARLY, appearances: appearance('2026-02-02') }),
      'sources/study.yaml': buildSource({ published: '2026-03-01' }),
    },
    breaches: [
      ['claims/before.md', EARLY],
      ['claims/before.md', EARLY],
      ['claims/future.md', LATE],
      ['claims/unpublished.md', '2026-02-02'],
    ],
  },
  {
    name: 'compares the days of evidence, corrections and replies',
    files: {
      'claims/a.md': buildClaim({
        evidence: [
          buildEvidence({ observedOn: '2026-04-11', withdrawn: { on: EARLY, reason: 'A slip.' } }),
          buildEvidence({ id: 'b', recordedOn: '2026-12-30' }),
        ],
        corrections: [{ on: LATE, was: 'a', now: 'b', reason: 'c' }],
        reply: { by: 'maker', on: '2026-12-29', text: 'No.' },
      }),
    },
    breaches: [
      ['claims/a.md', '2026-12-29'],
      ['claims/a.md', LATE],
      ['claims/a.md', '2026-04-11'],
      ['claims/a.md', EARLY],
      ['claims/a.md', '2026-12-30'],
    ],
  },
  {
    name: 'compares the days of sources and retired ids',
    files: {
      'sources/a.yaml': buildSource({
        published: '2026-04-11',
        snapshot: { sha256: '0'.repeat(64), bytes: 1, mediaType: 'text/html', capturedOn: LATE },
      }),
      'sources/b.yaml': buildSource({ accessed: LATE }),
      'retired.yaml': `- { id: old, on: ${LATE}, reason: joined }\n`,
    },
    breaches: [
      ['sources/a.yaml', '2026-04-11'],
      ['sources/a.yaml', LATE],
      ['sources/b.yaml', LATE],
      ['retired.yaml', LATE],
    ],
  },
];
