import { findSpeaker, listParties } from '../assessment/index.ts';
import { listEvidence } from '../records/index.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

const code = 'against-interest';

/** Only a party can speak against its own interest, and that weighs like an inspection. */
export const againstInterest: Check = {
  code,
  demand: 'Only what a party to the subject says is marked `againstInterest`.',
  *find(base) {
    for (const { entry, path, subject, item } of listEvidence(base)) {
      if (item.againstInterest === undefined) continue;
      const [speaker, parties] = [findSpeaker(item, base), listParties(subject, base)];
      if (parties.has(speaker)) continue;
      yield problemAt(entry, [...path, 'againstInterest'], {
        code,
        message: `Unexpected againstInterest of ${speaker}, expected a party: ${[...parties].join(', ')}`,
        hint: 'Remove it, or name the party that is reported in `via`.',
      });
    }
  },
};
