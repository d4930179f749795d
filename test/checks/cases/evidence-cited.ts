import { buildClaim, buildEvidence, DAY } from '../../builders.ts';
import type { Case } from '../case.ts';

const two = { evidence: [buildEvidence(), buildEvidence({ id: 'second' })] };
const withdrawn = { evidence: [buildEvidence(), buildEvidence({ id: 'second', withdrawn: { on: DAY, reason: 'A slip.' } })] };

export const cases: readonly Case[] = [
  { name: 'accepts text that cites all', files: { 'claims/a.md': buildClaim(two, 'Both [^second][^lab-run].') }, breaches: [] },
  { name: 'finds evidence that is not cited', files: { 'claims/a.md': buildClaim(two) }, breaches: [['claims/a.md', 'second']] },
  {
    name: 'finds a citation of nothing',
    files: { 'claims/a.md': buildClaim({}, 'It\nis so [^lab-run], [^Lab-Run].') },
    breaches: [['claims/a.md', '[^Lab-Run]']],
  },
  { name: 'does not ask for withdrawn evidence', files: { 'claims/a.md': buildClaim(withdrawn) }, breaches: [] },
  { name: 'leaves drafts alone', files: { 'claims/a.md': buildClaim({ record: 'draft' }, '') }, breaches: [] },
];
