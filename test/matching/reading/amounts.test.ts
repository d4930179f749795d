import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/matching/reading/index.ts';
import { NAMES } from './name-index.ts';

const read = (...paragraphs: readonly string[]) =>
  readArticle(`# News of Wan 2.2\n\nPublished 6 May 2026\n\n${paragraphs.join('\n\n')}`, NAMES, { format: 'markdown' }).at(-1);
const values = (...paragraphs: readonly string[]) =>
  read(...paragraphs)?.assertions.map(({ aspect, value }) => [
    aspect,
    value?.min ?? value?.date ?? value?.licence ?? value?.available,
    ...(value?.bound ? [value.bound] : []),
  ]);

describe('amounts that are told by another one', () => {
  test.each([
    ['so many times as much', 'Wan 2.2 costs $2 per million tokens read and four times as much per million written.', ['price', 8]],
    ['half of that', 'Wan 2.2 takes two minutes on an A100 and half of that on an H100.', ['latency', 60]],
    ['the bound of what is compared', 'A clip of Wan 2.2 may last up to nine seconds, against five seconds.', ['duration', 5, 'at-most']],
  ])('%s', (_, sentence, expected) => {
    expect(values(sentence)).toContainEqual(expected);
  });

  test('a multiple of somebody else stays a multiple', () => {
    expect(values('Wan 2.2 costs $2 a minute, twice as much as its rival.')?.some(([, number]) => number === 4)).toBe(false);
  });
});

describe('what the words beside a number make of it', () => {
  test.each([
    ['thousands set off by a space', 'Wan 2.2 stands at 1 187 Elo in the arena.', ['score', 1187]],
    ['one point', 'In the arena the gap of Wan 2.2 is one point.', ['margin', 1]],
    ['visits a month', 'The licence of Wan 2.2 asks for a fee past three million visits a month.', ['commercial-use', 3e6, 'more-than']],
    ['a take that runs', 'A take of Wan 2.2 runs from three to nine seconds.', ['duration', 3]],
    ['trillions that it was raised on', 'Wan 2.2 was raised on some 9T.', ['training-tokens', 9e12]],
    ['experts, and those of them that work', 'Of sixteen experts in Wan 2.2 only four are consulted for each token.', ['experts', 16]],
    ['a time without a word before it', 'Timing of Wan 2.2 on one H100: a minute for a clip.', ['latency', 60]],
    ['languages by their names', 'Wan 2.2 speaks Danish, Finnish, Greek and Czech.', ['languages', 4]],
    ['nothing sharper', 'Nor will Wan 2.2 make anything sharper than 720p.', ['resolution', 720, 'at-most']],
    ['a year ago today', 'Wan 2.2 was released a year ago today.', ['release-date', '2025-05-06']],
    ['first of a table', 'With 1,302 points Wan 2.2 is back in front on the Video Arena.', ['rank', 1]],
  ])('%s', (_, sentence, expected) => {
    expect(values(sentence)).toContainEqual(expected);
  });

  test('a number after a round one is not in hundreds', () => {
    expect(values('Wan 2.2 boasts of more than a hundred languages; it was taught twelve.')).toContainEqual(['languages', 12]);
  });

  test('language models are no languages', () => {
    expect(values('Wan 2.2 employs two language models.')?.some(([aspect]) => aspect === 'languages')).toBe(false);
  });

  test('examples of languages are not counted', () => {
    expect(values('Wan 2.2 also speaks Greek and Czech.')?.some(([, number]) => number === 2)).toBe(false);
  });
});

describe('yes and no', () => {
  test.each([
    ['what costs nothing is there', 'You can download Wan 2.2 for nothing.', true],
    ['nothing in the way', 'Wan 2.2 may be used commercially without a fee.', true],
    ['what lies open', 'The training code of Wan 2.2 is on the table.', true],
    ['neither of two', 'The lab has shown neither the code it trained Wan 2.2 with nor the data that went in.', false],
    ['a denied ability', 'Wan 2.2 does not imitate voices.', false],
  ])('%s', (_, sentence, expected) => {
    const said = read(sentence)?.assertions.map(({ value }) => value?.available);
    expect(said?.[0]).toBe(expected);
  });
});

test('of a part that can be fetched, nothing is said of the weights', () => {
  expect(values('The training corpora of Wan 2.2 can be downloaded by anyone.')).toEqual([['training-data', true]]);
});

test('a checkpoint that is called published by the way is no news of the weights', () => {
  expect(values('The published checkpoint of Wan 2.2 stops after nine seconds.')?.map(([aspect]) => aspect)).not.toContain('weights');
});

test('prices of a table stand under "In" and "Out"', () => {
  const table = '| Model | In | Out |\n| --- | --- | --- |\n| Wan 2.2 | 0.50 | 2.00 |';
  expect(values(table)).toEqual([
    ['price', 0.5],
    ['price', 2],
  ]);
});
