import { buildClaim } from '../../builders.ts';
import type { Case } from '../case.ts';

const explains = (text: string, body: string) => buildClaim({ text }, `${body} [^lab-run]`);

export const cases: readonly Case[] = [
  {
    name: 'finds a sentence of another claim, whatever its case and links, in the later id',
    files: {
      'claims/a.md': explains('The model has 15 billion parameters.', 'A first line. Nobody has run the model for this record.'),
      'claims/b.md': explains('Its parameters are 15 billion.', 'Another line. Nobody has *run* the model for this RECORD.'),
    },
    breaches: [['claims/b.md', 'Nobody']],
  },
  {
    name: 'accepts short sentences, drafts, and sentences that differ in a word',
    files: {
      'claims/a.md': explains('The model has 15 billion parameters.', 'None is on record. The lab counted them by hand in April.'),
      'claims/b.md': explains('Its parameters are 15 billion.', 'None is on record. The lab counted them by hand in May.'),
      'claims/c.md': buildClaim({ record: 'draft' }, 'The lab counted them by hand in April. [^lab-run]'),
    },
    breaches: [],
  },
];
