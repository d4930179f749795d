import { expect, test } from 'vitest';
import type { Status } from '../../../src/records/index.ts';
import { sayBalance } from '../../../src/site/view/balance.ts';

test.each<[Status[], string]>([
  [['supported'], 'The one claim on record holds.'],
  [['outdated'], 'The one claim on record does not hold.'],
  [['supported', 'supported'], 'Of 2 claims 2 hold.'],
  [['refuted', 'misleading', 'unverified'], 'Of 3 claims 2 do not hold and 1 is not settled.'],
  [
    ['supported', 'outdated', 'disputed', 'self-reported', 'unsupported', 'opinion'],
    'Of 6 claims 1 holds, 1 does not hold, 3 are not settled and 1 is an opinion.',
  ],
])('%j: %s', (statuses, sentence) => {
  expect(sayBalance(statuses)).toBe(sentence);
});
