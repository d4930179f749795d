import { buildClaim, buildEvidence, DAY } from '../../builders.ts';
import type { Case } from '../case.ts';

const quoted = (appearance: object, evidence: object) =>
  buildClaim({
    appearances: [{ source: 'study', on: DAY, role: 'original', quote: appearance }],
    evidence: [buildEvidence({ quote: evidence })],
  });
const TEN = 'one two three four five six seven eight nine ten';

export const cases: readonly Case[] = [
  {
    name: 'accepts twelve words',
    files: { 'claims/a.md': quoted({ exact: `${TEN} eleven twelve` }, { exact: TEN, prefix: 'before', suffix: 'after' }) },
    breaches: [],
  },
  {
    name: 'counts prefix and suffix',
    files: { 'claims/a.md': quoted({ exact: `${TEN} 11 12 13` }, { exact: `Ten: ${TEN}`, prefix: 'before', suffix: 'after' }) },
    breaches: [
      ['claims/a.md', TEN],
      ['claims/a.md', '"Ten:'],
    ],
  },
  {
    name: 'counts Chinese',
    files: { 'claims/a.md': quoted({ exact: '该模型拥有一百五十亿个参数并且完全开源可以免费用于任何商业用途' }, { exact: TEN }) },
    breaches: [['claims/a.md', '该模型']],
  },
];
