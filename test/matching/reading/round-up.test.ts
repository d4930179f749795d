import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/matching/reading/index.ts';
import { NAMES } from './name-index.ts';

const read = (text: string) => readArticle(`# Notes of a week\n\nPublished 6 May 2026\n\n${text}`, NAMES, { format: 'markdown' }).at(-1);
const first = (text: string) => read(text)?.assertions[0];

describe('what a number without a unit measures', () => {
  test.each([
    ['a size that names an edition is no claim', 'Wan 2.2 comes in two sizes. Its 14B wants 60 GB.', { min: 60e9, dimension: 'memory' }],
    ['an edition in words', 'Wan 2.2 comes in two sizes. The five-billion one needs 24 GB.', { min: 24e9, dimension: 'memory' }],
    [
      'a machine and the length of a clip',
      'Wan 2.2 is out. A clip of four seconds keeps an H100 busy for 90.',
      { min: 90, dimension: 'time' },
    ],
    ['a factor', 'Wan 2.2 is out. Its makers speak of a factor of 3.5.', { min: 3.5, dimension: 'factor' }],
    ['half an hour as a bound', 'Wan 2.2 is out. A clip takes over half an hour on an H100.', { min: 1800, bound: 'more-than' }],
  ])('%s', (_, text, expected) => {
    expect(first(text)?.value).toMatchObject(expected);
  });
});

test('a round-up goes on with what it named last, across a paragraph', () => {
  const text = 'Wan 2.2 is out. LTX-2 is out as well. LTX-2 has sound.\n\nThe small edition needs 24 GB.';
  expect(first(text)?.subject.id).toBe('ltx-2');
});

test('an aside of the writer does not undo the figure before it', () => {
  expect(read('Wan 2.2 is out. It needs 24 GB of memory, and we suspect more.')?.checkable).toBe(true);
});
