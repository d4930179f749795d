import { buildClaim } from '../../builders.ts';
import type { Case } from '../case.ts';

const says = (text: string, fields = {}) => buildClaim({ text, ...fields });
const open = (aspect: string, text: string) => says(text, { topic: 'open-source', asserted: { aspect, available: true }, evidence: [] });

export const cases: readonly Case[] = [
  {
    name: 'finds nearly the same words, in the later record',
    files: {
      'claims/a.md': says('The new model has a total of 15 billion parameters.', { recordedOn: '2026-04-11' }),
      'claims/b.md': says('The new model had a total of 15 billion parameter.'),
    },
    breaches: [['claims/a.md', 'The new']],
  },
  {
    name: 'accepts other numbers, subjects, words and aspects, successors and withdrawn claims',
    files: {
      'claims/a.md': says('The new model has a total of 15 billion parameters.'),
      'claims/b.md': says('The new model has a total of 16 billion parameters.'),
      'claims/c.md': says('The new model has a total of 15 billion parameters.', { subject: 'maker' }),
      'claims/d.md': says('Its encoder alone weighs 15 billion parameters.'),
      'claims/e.md': says('The new model has a total of 15 billion parameters.', { supersedes: 'a' }),
      'claims/f.md': says('The new model has a total of 15 billion parameters.', {
        record: 'withdrawn',
        withdrawn: { on: '2026-04-10', reason: 'Twice.' },
      }),
      'claims/g.md': open('weights', 'Anybody can download the weights of the model.'),
      'claims/h.md': open('training-code', 'Anybody can download the weights of the model.'),
    },
    breaches: [],
  },
];
