import { buildClaim } from '../../builders.ts';
import type { Case } from '../case.ts';

export const cases: readonly Case[] = [
  { name: 'accepts an appearance', files: { 'claims/a.md': buildClaim() }, breaches: [] },
  { name: 'finds none', files: { 'claims/a.md': buildClaim({ appearances: [] }) }, breaches: [['claims/a.md', '[]']] },
  { name: 'lets a draft wait', files: { 'claims/a.md': buildClaim({ appearances: undefined, record: 'draft' }) }, breaches: [] },
];
