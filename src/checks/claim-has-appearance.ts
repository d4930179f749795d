import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

const code = 'claim-has-appearance';

/** Nobody is held to words that the record cannot show. */
export const claimHasAppearance: Check = {
  code,
  demand: 'A published claim names at least one place where it was made.',
  *find(base) {
    for (const claim of base.published) {
      if (claim.data.appearances.length > 0) continue;
      yield problemAt(claim, ['appearances'], {
        code,
        message: 'Unexpected claim without an appearance, expected at least one place where it was made',
        hint: 'Add `appearances` with source, day and role, or keep the record a draft.',
      });
    }
  },
};
