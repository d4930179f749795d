import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/matching/reading/index.ts';
import { NAMES } from './name-index.ts';

const readAll = (text: string) => readArticle(`# News of Wan 2.2\n\nPublished 6 May 2026\n\n${text}`, NAMES, { format: 'markdown' });
const subject = (text: string) => readAll(text).at(-1)?.assertions[0]?.subject;

describe('descriptions stand for what was named', () => {
  test.each([
    ['the version before', 'Wan 2.2 is larger than its predecessor. The old one needs 12 GB of memory.', 'wan-2.1'],
    ['a version by its number', 'Wan 2.2 follows Wan 2.1. The 2.1 series has 14 billion parameters.', 'wan-2.1'],
    [
      'a noun in apposition',
      'LTX-2, the younger cousin, has 19 billion parameters. Wan 2.2 has 27.\n\nThe cousin needs 32 GB of memory.',
      'ltx-2',
    ],
    ['the winner', 'LTX-2 took first place in the Video Arena.\n\nThe champion has 19 billion parameters.', 'ltx-2'],
    ['a size told before', 'The larger LTX-2 model has 19 billion parameters.\n\nThe bigger model needs 32 GB of memory.', 'ltx-2'],
    [
      'both, of a pair',
      'Wan 2.2 is out. Its predecessor, Wan 2.1, came out in February. Both are under the Apache 2.0 licence.',
      'wan-2.2',
    ],
    ['the second word of a name', 'Gemma 3 and DeepSeek-V3 are out. V3 has 671 billion parameters.', 'deepseek-v3'],
  ])('%s', (_, text, id) => {
    expect(subject(text)?.id).toBe(id);
  });
});

describe('what is named in passing does not take the talk over', () => {
  test.each([
    ['behind what it does', 'At that length it needs half of the 48 GB that LTX-2 asks for.', 'wan-2.2'],
    ['behind its own figure', 'The whole stands at 27 billion parameters, a good deal above what LTX-2 has.', 'wan-2.2'],
    ['behind a semicolon', 'The makers speak of 24 GB; LTX-2 needs 32.', 'wan-2.2'],
    ['in a clause of contrast', 'LTX-2 has sound. While LTX-2 asks for 32 GB, the newcomer is content with 24 GB.', 'wan-2.2'],
    ['by comparison', 'It has 27 billion parameters. LTX-2, by comparison, has 19 billion. It needs 60 GB of memory.', 'wan-2.2'],
    ['what it is bolted to', 'You plug it into LTX-2, and 24 GB are enough.', 'wan-2.2'],
    ['what it was preferred to', 'Voters preferred it to LTX-2 in 61% of the contests.', 'wan-2.2'],
    ['whose terms are compared', 'There is no limit on users of the kind that the terms of Meta set, and 24 GB are enough.', 'wan-2.2'],
    ['before a list', 'Wan 2.2 is out. LTX-2 followed two days later.\n\n- The big one: 19 billion parameters', 'ltx-2'],
    ['before a list with a line of its own', 'LTX-2 followed two days later. Time flies.\n\n- Memory: 24 GB', 'wan-2.2'],
    [
      'in an item of a list',
      'In short:\n\n- Faster than LTX-2: 9 seconds a clip\n- LTX-2 needs 32 GB of memory\n- Memory: 24 GB',
      'wan-2.2',
    ],
  ])('%s', (_, text, id) => {
    expect(subject(text)?.id).toBe(id);
  });

  test('a question on another thing is answered for that thing', () => {
    expect(
      subject('Wan 2.2 has 27 billion parameters.\n\n**And what about LTX-2?**\n\nNineteen billion parameters, and 32 GB of memory.')?.id,
    ).toBe('ltx-2');
  });
});

describe('what the record does not hold', () => {
  test.each([
    ['a name of mixed letters, and the next sentence', 'KlarFilm needs 24 GB of memory. It has 3 billion parameters.', 'KlarFilm'],
    [
      'a school with its place',
      'The riding school in Deventer that wrote to us has drawn 40 posters with it.',
      'The riding school in Deventer',
    ],
    ['several houses', 'Independent houses in Busan put their orders at 9,000 clips.', 'Independent houses in Busan'],
    ['an agency with a name', 'The Graz agency Moser & Kind moved 130 campaigns to it.', 'The Graz agency Moser & Kind'],
    ['somebody with a title', 'Mr Kowal of Gdynia fed it 70 poems.', 'Mr Kowal of Gdynia'],
    ['a neighbour', 'My neighbour Greta has made 23 cards with it.', 'My neighbour Greta'],
    ['her office', 'Her office logged 212 calls about it.', 'Her office'],
  ])('%s', (_, text, name) => {
    expect(subject(text)).toMatchObject({ id: null, name });
  });

  test('a row that names a stranger is about the stranger', () => {
    expect(subject('| Model | Parameters |\n|---|---|\n| Wan 2.2 | 27 billion |\n| Dora | 2 billion |')).toMatchObject({
      id: null,
      name: 'Dora',
    });
  });

  test.each(['In MXFP4 it needs 16 GB of memory.', 'As FP8 it needs 16 GB of memory.', 'An MP4 of it takes 9 seconds.'])(
    'a format is no model: %s',
    (text) => {
      expect(subject(text)?.id).toBe('wan-2.2');
    },
  );
});

describe('boards and firms speak for themselves', () => {
  test.each([
    ['voters', 'It leads the Video Arena. The voters are shown two clips and choose between them.', 'video-arena'],
    ['a change of the board', 'It leads the Video Arena. The next update of the ranking is expected on 12 May.', 'video-arena'],
    ['shares', 'It has 27 billion parameters. The shares closed 2 per cent higher on Monday.', 'alibaba'],
  ])('%s', (_, text, id) => {
    expect(subject(text)?.id).toBe(id);
  });
});
