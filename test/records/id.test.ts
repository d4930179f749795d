import { expect, test } from 'vitest';
import { idSchema, isId } from '../../src/records/id.ts';

test.each([
  ['a slug', 'wan-2.2-a14b-27b', true],
  ['a single letter', 'x', true],
  ['80 characters', 'x'.repeat(80), true],
  ['81 characters', 'x'.repeat(81), false],
  ['capitals', 'Wan', false],
  ['two hyphens in a row', 'a--b', false],
  ['a path', '../a', false],
  ['the ending of a file that stands beside its page', 'wan-2.2.json', false],
  ['another such ending', 'claims.md', false],
])('%s', (_, id, expected) => {
  expect(isId(id)).toBe(expected);
  expect(idSchema.safeParse(id).success).toBe(expected);
});
