import { buildClaim } from '../../builders.ts';
import type { Case } from '../case.ts';

const page = (body: string) => `---\ntitle: Method\ndescription: How it is done.\n---\n${body}\n`;

export const cases: readonly Case[] = [
  {
    name: 'accepts plain Markdown',
    files: { 'claims/a.md': buildClaim({}, '## Why\n\n[Another](claim:a) says 16:9 [^lab-run].') },
    breaches: [],
  },
  {
    name: 'finds what does not belong in a claim, drafts too',
    files: { 'claims/a.md': buildClaim({ record: 'draft' }, 'A <b>word</b>\n\n> [bad](javascript:x) [lost](claim:nowhere)\n\n[^x] end') },
    breaches: [
      ['claims/a.md', '<b>'],
      ['claims/a.md', '</b>'],
      ['claims/a.md', '[^x]'],
      ['claims/a.md', '[lost]'],
      ['claims/a.md', '[bad]'],
    ],
  },
  {
    name: 'finds a link to a draft',
    files: { 'claims/a.md': buildClaim({}, '[Later](claim:b) [^lab-run]'), 'claims/b.md': buildClaim({ record: 'draft' }) },
    breaches: [['claims/a.md', '[Later]']],
  },
  {
    name: 'reads the text below a record that breaks its schema, and takes that claim for existing',
    files: {
      'claims/a.md': buildClaim({ topic: 'unknown' }, 'A <b>word</b> [^lab-run] [^x]'),
      'claims/b.md': buildClaim({}, '[Broken](claim:a) [^lab-run]'),
    },
    breaches: [
      ['claims/a.md', '<b>'],
      ['claims/a.md', '</b>'],
      ['claims/a.md', '[^x]'],
    ],
  },
  {
    name: 'reads pages',
    files: { 'pages/method.md': page('# Title\n\n<!-- note -->') },
    breaches: [
      ['pages/method.md', '<!--'],
      ['pages/method.md', '# Title'],
    ],
  },
];
