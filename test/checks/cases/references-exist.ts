import { buildClaim, buildEvidence, buildSource, buildSubject, DAY } from '../../builders.ts';
import type { Case } from '../case.ts';

const everywhere = buildClaim({
  subject: 'no-subject',
  claimant: 'no-claimant',
  topic: 'benchmark',
  asserted: { board: 'no-board', rank: 1 },
  appearances: [{ source: 'no-appearance', on: DAY, role: 'original' }],
  evidence: [buildEvidence({ source: 'no-source', via: 'no-voice', observed: { board: 'no-other-board', rank: 1 } })],
  parts: ['no-part', 'no-second-part'],
  derivedFrom: { operation: 'difference', of: ['no-input', 'no-second-input'] },
  supersedes: 'no-older',
  reply: { by: 'no-speaker', on: DAY, source: 'no-reply', text: 'No.' },
});

export const cases: readonly Case[] = [
  { name: 'accepts a record that names others', files: { 'claims/a.md': buildClaim() }, breaches: [] },
  {
    name: 'finds every id in a claim',
    files: { 'claims/a.md': everywhere },
    breaches: [
      ['claims/a.md', 'no-subject'],
      ['claims/a.md', 'no-claimant'],
      ['claims/a.md', 'no-board'],
      ['claims/a.md', 'no-appearance'],
      ['claims/a.md', 'no-source'],
      ['claims/a.md', 'no-voice'],
      ['claims/a.md', 'no-other-board'],
      ['claims/a.md', 'no-part'],
      ['claims/a.md', 'no-second-part'],
      ['claims/a.md', 'no-input'],
      ['claims/a.md', 'no-second-input'],
      ['claims/a.md', 'no-older'],
      ['claims/a.md', 'no-speaker'],
      ['claims/a.md', 'no-reply'],
    ],
  },
  {
    name: 'finds the inputs of an ordering',
    files: { 'claims/a.md': buildClaim({ derivedFrom: { operation: 'ordering', pairs: [['a', 'no-less']] } }) },
    breaches: [['claims/a.md', 'no-less']],
  },
  {
    name: 'finds the other side of a relation',
    files: {
      'claims/a.md': buildClaim({
        topic: 'identity',
        asserted: { relation: 'maker', object: 'nobody', statement: 'made it' },
        evidence: [],
      }),
    },
    breaches: [['claims/a.md', 'nobody']],
  },
  {
    name: 'finds ids in sources, subjects and retired ids',
    files: {
      'sources/a.yaml': buildSource({ publisher: 'no-publisher', derivedFrom: 'no-origin' }),
      'subjects/a.yaml': buildSubject({ maker: 'no-maker', partOf: 'no-whole', worksFor: ['lab', 'no-house'] }),
      'retired.yaml': `- { id: old, on: ${DAY}, reason: joined, successor: no-successor }\n`,
    },
    breaches: [
      ['sources/a.yaml', 'no-publisher'],
      ['sources/a.yaml', 'no-origin'],
      ['subjects/a.yaml', 'no-maker'],
      ['subjects/a.yaml', 'no-whole'],
      ['subjects/a.yaml', 'no-house'],
      ['retired.yaml', 'no-successor'],
    ],
  },
  {
    name: 'finds a draft that a retired id leads to',
    files: {
      'claims/rough.md': buildClaim({ record: 'draft' }),
      'claims/whole.md': buildClaim(),
      'retired.yaml': `- { id: old, on: ${DAY}, reason: joined, successor: rough }\n- { id: older, on: ${DAY}, reason: joined, successor: whole }\n`,
    },
    breaches: [['retired.yaml', 'rough']],
  },
  {
    name: 'does not call a file missing that breaks its schema',
    files: { 'claims/a.md': buildClaim({ subject: 'broken' }), 'subjects/broken.yaml': 'name: 7\n' },
    breaches: [],
  },
];
