import { buildClaim, buildEvidence } from '../../builders.ts';
import type { Case } from '../case.ts';

const says = (body: string, fields = {}) => buildClaim(fields, `${body} [^lab-run]`);
const speed = { topic: 'speed', asserted: { measure: 'latency', quantity: 'about 38 s' }, evidence: [] };

export const cases: readonly Case[] = [
  {
    name: 'accepts numbers of the record, other units, dates and bare numbers',
    files: {
      'claims/a.md': says(
        'Of 15B, about 15.4 billion parameters or 15-billion-parameter size, 3 files on 10 April 2026 in 24 hours at 16:9, `qwen:72b`, since the 1980s.',
      ),
    },
    breaches: [],
  },
  {
    name: 'finds another size',
    files: { 'claims/a.md': says('First.\n\n- Some say\n  it has\n  20 billion\n  parameters') },
    breaches: [['claims/a.md', '20 billion']],
  },
  { name: 'finds a size without a noun', files: { 'claims/a.md': says('The **14B** model') }, breaches: [['claims/a.md', '14B']] },
  {
    name: 'reads quotation blocks and escapes',
    files: { 'claims/a.md': says('> It \\_has\\_\n> over 20 B parameters') },
    breaches: [['claims/a.md', 'over 20']],
  },
  {
    name: 'reads findings',
    files: { 'claims/a.md': says('Or 14 B parameters', { evidence: [buildEvidence({ finding: 'It has 14 B parameters.' })] }) },
    breaches: [],
  },
  {
    name: 'reads parts and linked claims',
    files: {
      'claims/a.md': says('7 B parameters in one, 9 B parameters [in the other](claim:c)', { parts: ['b', 'c'] }),
      'claims/b.md': buildClaim({ text: 'One has 7 B parameters.' }),
      'claims/c.md': buildClaim({ text: 'The other has 9 B parameters.' }),
    },
    breaches: [],
  },
  {
    name: 'lets about reach ten per cent',
    files: { 'claims/a.md': says('In 40 s', speed), 'claims/b.md': says('In 60 s', speed) },
    breaches: [['claims/b.md', '60 s']],
  },
];
