import { findSpeaker, listParties } from '../assessment/index.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

const code = 'against-interest';

/** Only a party can speak against its own interest, and that weighs like an inspection. */
export const againstInterest: Check = {
  code,
  demand: 'Only what a party to the subject says is marked `againstInterest`.',
  *find(base) {
    for (const claim of base.claims.values()) {
      const parties = listParties(claim.data.subject, base);
      for (const [index, item] of claim.data.evidence.entries()) {
        const speaker = findSpeaker(item, base);
        if (item.againstInterest === undefined || parties.has(speaker)) continue;
        yield problemAt(claim, ['evidence', index, 'againstInterest'], {
          code,
          message: `Unexpected againstInterest of ${speaker}, expected a party: ${[...parties].join(', ')}`,
          hint: 'Remove it, or name the party that is reported in `via`.',
        });
      }
    }
  },
};
