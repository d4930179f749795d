import { buildClaim, buildEvidence, buildSource, DAY } from '../../builders.ts';
import type { Case } from '../case.ts';

const override = {
  status: 'disputed',
  reason: 'The rules cannot read this source.',
  reviewer: 'A. Editor',
  on: DAY,
  expires: '2026-06-01',
};

export const cases: readonly Case[] = [
  { name: 'accepts an override', files: { 'claims/a.md': buildClaim({ override }) }, breaches: [] },
  {
    name: 'finds derived fields at any depth',
    files: {
      'claims/a.md': buildClaim({ status: 'supported!', evidence: [buildEvidence({ verdict: 'true!' })] }),
      'sources/study.yaml': buildSource({ rating: 5 }),
    },
    breaches: [
      ['sources/study.yaml', '5'],
      ['claims/a.md', 'supported!'],
      ['claims/a.md', 'true!'],
    ],
  },
];
