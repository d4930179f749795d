import { buildClaim, DAY } from '../../builders.ts';
import type { Case } from '../case.ts';

const except = (check: string, fields = {}) => buildClaim({ exceptions: [{ check, reason: 'For a good reason.' }], ...fields });
const override = (status: string, expires: string) =>
  buildClaim(
    { evidence: [], override: { status, reason: 'The rules cannot read this source.', reviewer: 'A. Editor', on: DAY, expires } },
    '',
  );

export const cases: readonly Case[] = [
  {
    name: 'accepts what is needed',
    files: { 'claims/a.md': except('claim-has-appearance', { appearances: [] }), 'claims/b.md': override('disputed', DAY) },
    breaches: [],
  },
  {
    name: 'finds an exception from nothing, and from no check',
    files: {
      'claims/a.md': except('claim-has-appearance'),
      'claims/b.md': except('no-such-check'),
      'claims/c.md': except('unused-exception'),
    },
    breaches: [
      ['claims/a.md', 'claim-has-appearance'],
      ['claims/b.md', 'no-such-check'],
      ['claims/c.md', 'unused-exception'],
    ],
  },
  {
    name: 'finds an override that ended, and one that changes nothing',
    today: '2026-05-01',
    files: { 'claims/a.md': override('disputed', '2026-04-30'), 'claims/b.md': override('unverified', '2026-05-01') },
    breaches: [
      ['claims/a.md', '2026-04-30'],
      ['claims/b.md', 'unverified'],
    ],
  },
];
