import { buildClaim, buildSource, buildSubject } from '../../builders.ts';
import type { Case } from '../case.ts';

const part = (...parts: string[]) => buildClaim({ parts });

export const cases: readonly Case[] = [
  {
    name: 'accepts a tree',
    files: { 'claims/a.md': part('b', 'c'), 'claims/b.md': part('c', 'd'), 'claims/c.md': buildClaim(), 'claims/d.md': buildClaim() },
    breaches: [],
  },
  {
    name: 'finds each way back',
    files: { 'claims/a.md': part('b', 'c'), 'claims/b.md': part('d', 'a'), 'claims/c.md': part('d', 'a'), 'claims/d.md': buildClaim() },
    breaches: [
      ['claims/b.md', 'a\n---'],
      ['claims/c.md', 'a\n---'],
    ],
  },
  {
    name: 'finds a part of itself',
    files: { 'claims/self.md': part('self', 'd'), 'claims/d.md': buildClaim() },
    breaches: [['claims/self.md', 'self']],
  },
  {
    name: 'finds successors, owners and copies in a round',
    files: {
      'claims/new.md': buildClaim({ supersedes: 'older' }),
      'claims/older.md': buildClaim({ supersedes: 'new' }),
      'subjects/one.yaml': buildSubject({ partOf: 'two' }),
      'subjects/two.yaml': buildSubject({ maker: 'one' }),
      'sources/copy.yaml': buildSource({ derivedFrom: 'copy' }),
    },
    breaches: [
      ['claims/older.md', 'new'],
      ['subjects/two.yaml', 'one'],
      ['sources/copy.yaml', 'copy'],
    ],
  },
];
