import { buildClaim, buildEvidence, DAY } from '../../builders.ts';
import type { Case } from '../case.ts';

const retired = `- { id: old, on: ${DAY}, reason: joined }\n`;

export const cases: readonly Case[] = [
  {
    name: 'accepts different ids',
    files: {
      'claims/a.md': buildClaim(),
      'claims/b.md': buildClaim({ evidence: [buildEvidence(), buildEvidence({ id: 'two' })] }),
      'retired.yaml': retired,
    },
    breaches: [],
  },
  {
    name: 'finds a claim in two files, whatever its case',
    files: { 'claims/a.md': buildClaim(), 'claims/x/a.md': buildClaim(), 'claims/A.md': buildClaim() },
    breaches: [
      ['claims/x/a.md', 'text'],
      ['claims/A.md', 'text'],
    ],
  },
  {
    name: 'finds a retired id in use',
    files: { 'claims/old.md': buildClaim(), 'retired.yaml': retired },
    breaches: [['claims/old.md', 'text']],
  },
  {
    name: 'finds an id retired twice',
    files: { 'retired.yaml': `${retired}- { on: ${DAY}, reason: again, id: old }\n` },
    breaches: [['retired.yaml', 'old }']],
  },
  {
    name: 'finds evidence of the same id',
    files: {
      'claims/a.md': buildClaim({
        evidence: [buildEvidence(), buildEvidence({ id: 'twice' }), buildEvidence({ id: 'twice', kind: 'copy' })],
      }),
    },
    breaches: [['claims/a.md', 'twice\n    source: study\n    kind: copy']],
  },
];
