import { expect, test } from 'vitest';
import { describeError } from '../../src/site/run-script.ts';
import { UserError } from '../../src/store/index.ts';

test.each<[unknown, string]>([
  [new UserError('Unexpected x, expected y', 'Write y.'), 'Unexpected x, expected y\n  Write y.'],
  [
    new Error('Build failed\n\na.astro:8:1\n    at compile (file:///x.js:1:1)\n    at async y'),
    'Build failed\na.astro:8:1\n  Set DEBUG=1 to see where.',
  ],
  ['words', 'words'],
])('%s is told without a stack', (error, expected) => {
  expect(describeError(error)).toBe(expected);
});
