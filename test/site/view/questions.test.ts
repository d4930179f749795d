import { expect, test } from 'vitest';
import { listQuestions } from '../../../src/site/view/questions.ts';

test('asks about what is on record, and in general where none of it is', () => {
  expect(listQuestions(new Set(['grok-1', 'wan-2.2']))).toEqual(['is grok-1 open source', 'how many parameters wan 2.2']);
  expect(listQuestions(new Set(['somebody']))).toContain('how many parameters?');
});
