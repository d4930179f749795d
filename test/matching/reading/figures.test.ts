import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/matching/reading/index.ts';
import { NAMES } from './name-index.ts';

const read = (...paragraphs: readonly string[]) =>
  readArticle(`# News of Wan 2.2\n\nPublished 6 May 2026\n\n${paragraphs.join('\n\n')}`, NAMES, { format: 'markdown' }).at(-1);
const figures = (...paragraphs: readonly string[]) =>
  read(...paragraphs)?.assertions.map(({ aspect, value }) => [aspect, value?.min ?? value?.date ?? value?.available]);

describe('what a figure is of', () => {
  test.each([
    ['hours of training on machines', 'Wan 2.2 was trained in 31,000 hours on A100 cards.', [['training-gpu-hours', 31e3]]],
    ['a window, without its unit', 'Wan 2.2 reads 96K at a sitting.', [['context-length', 96e3]]],
    [
      'millions beside a memory',
      'Wan 2.2 asks for 20 GB to turn its 740M core.',
      [
        ['total', 740e6],
        ['memory', 20e9],
      ],
    ],
    ['the machine of a measure', 'With four such cards Wan 2.2 makes a clip in 20 seconds.', [['latency', 20]]],
    ['the size of the card beside what is needed', 'Wan 2.2 peaks at 61 GB of memory, so bring an 80 GB card.', [['memory', 61e9]]],
    ['a size that names the edition', 'The first 7B edition of Wan 2.2 wanted 18 GB.', [['memory', 18e9]]],
    ['the length of what is made', 'Five seconds in 1080p are ready after 31 seconds on Wan 2.2.', [['latency', 31]]],
    ['a part of the weights', 'About a third of the weights of Wan 2.2 are active at a time.', [['active', 100 / 3]]],
  ])('%s', (_, sentence, expected) => {
    const found = figures(sentence);
    expect(found?.map(([aspect]) => aspect)).toEqual(expected.map(([aspect]) => aspect));
    for (const [index, [, number]] of expected.entries()) expect(found?.[index]?.[1]).toBeCloseTo(number as number, 3);
  });

  test('what a model needs is never parameters', () => {
    expect(figures('Wan 2.2 takes 30 GB of memory. The large one, of 14 billion, needs 64.5.')).toContainEqual(['memory', 64.5e9]);
  });

  test('a date with any verb is of what it names', () => {
    expect(figures('Wan 2.2 strolled into the shops on 3 April.')).toEqual([['release-date', '2026-04-03']]);
  });

  test('a date beside what was earned is not when the thing came out', () => {
    expect(figures('By the end of 2025 Wan 2.2 had revenue of $20 million.')?.some(([aspect]) => aspect === 'release-date')).toBe(false);
  });
});

describe('tables', () => {
  test('with things above the columns, the first cell says what is told of them', () => {
    const table = '| Item | Wan 2.2 | LTX-2 |\n| --- | --- | --- |\n| Weights | published | none |';
    expect(read(table)?.assertions.map(({ subject, value }) => [subject.id, value?.available])).toEqual([
      ['wan-2.2', true],
      ['ltx-2', false],
    ]);
  });

  test('a head may say of what a bare number is', () => {
    const table = '| Category | Points | Place | Since |\n| --- | --- | --- | --- |\n| Silent film | 1207 | 3 | 2 March |';
    expect(figures('Wan 2.2 is on the Video Arena.', table)).toEqual([
      ['score', 1207],
      ['rank', 3],
      ['release-date', '2026-03-02'],
    ]);
  });
});
