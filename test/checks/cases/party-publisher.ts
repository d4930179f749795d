import { buildClaim, buildEvidence, buildSource } from '../../builders.ts';
import type { Case } from '../case.ts';

const by = (fields: Parameters<typeof buildEvidence>[0]) => buildClaim({ evidence: [buildEvidence(fields)] });

export const cases: readonly Case[] = [
  {
    name: 'accepts reports of others and statements of parties',
    files: {
      'claims/a.md': by({}),
      'claims/b.md': by({ source: 'announcement', kind: 'statement' }),
      'claims/c.md': by({ source: 'announcement', kind: 'measurement' }),
    },
    breaches: [],
  },
  {
    name: 'finds reports of the subject and its maker, second-hand too',
    files: {
      'claims/a.md': by({ source: 'announcement' }),
      'claims/b.md': by({ via: 'model' }),
      'claims/c.md': by({ source: 'announcement', via: 'lab' }),
    },
    breaches: [
      ['claims/a.md', 'report'],
      ['claims/b.md', 'report'],
    ],
  },
  {
    name: 'finds a source of the maker that is called unofficial',
    files: { 'claims/a.md': by({ source: 'blog', kind: 'statement' }), 'sources/blog.yaml': buildSource({ publisher: 'maker' }) },
    breaches: [['sources/blog.yaml', 'unofficial']],
  },
];
