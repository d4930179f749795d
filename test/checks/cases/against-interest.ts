import { buildClaim, buildEvidence } from '../../builders.ts';
import type { Case } from '../case.ts';

const admits = (fields: object) =>
  buildClaim({ evidence: [buildEvidence({ kind: 'statement', againstInterest: 'It costs sales.', ...fields })] });

export const cases: readonly Case[] = [
  {
    name: 'accepts what a party admits',
    files: { 'claims/a.md': admits({ source: 'announcement' }), 'claims/b.md': admits({ via: 'maker' }) },
    breaches: [],
  },
  { name: 'finds what others say', files: { 'claims/a.md': admits({}) }, breaches: [['claims/a.md', 'It costs sales.']] },
];
