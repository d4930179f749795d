import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle, type Reading } from '../../../src/matching/reading/index.ts';
import { NAMES } from './name-index.ts';

const readAll = (text: string) => readArticle(text, NAMES, { format: 'markdown' });

/** The last sentence of an article on a model, read in its context. */
function readLast(before: string, sentence: string): Reading | undefined {
  return readAll(`# News of Wan 2.2\n\nPublished 4 April 2026\n\n${before} ${sentence}`).at(-1);
}

const main = (reading: Reading | undefined) => reading?.assertions[0];

describe('subjects', () => {
  test.each([
    ['a pronoun', 'Wan 2.2 is out.', 'It has 27B parameters.', 'wan-2.2'],
    ['nothing named at all', 'Wan 2.2 is out.', 'Inside are 40 layers.', 'wan-2.2'],
    ['the yardstick of a comparison', '', 'Next to Wan 2.1, the new one has 27B parameters.', 'wan-2.2'],
    ['a forerunner in apposition', '', 'Its forerunner, Wan 2.1, has 14B parameters.', 'wan-2.1'],
    ['the older model, of which the talk goes on', 'LTX-Video is under Apache-2.0.', 'It runs at 30 frames per second.', 'ltx-video'],
    ['a version that is not on record', '', 'Wan 2.5 has 30B parameters.', null],
    [
      'a maker of a model in the article',
      'Seedance 2.0 has sound.',
      'On the leaderboard ByteDance is ahead in both lists.',
      'seedance-2.0',
    ],
    ['somebody outside', '', 'Ann Lee, who paints in Bath, says it took 12 jobs.', null],
    ['a name in a bracket', '', 'It cost $5M to train (Llama 2 cost $20M).', 'wan-2.2'],
  ])('%s', (_, before, sentence, id) => {
    expect(main(readLast(before, sentence))?.subject.id).toBe(id);
  });

  test('figures in a bracket belong to the name in it', () => {
    const reading = readLast('', '\n\n- GPU time: 280K hours (Llama 3: 30.8M)');
    expect(reading?.assertions.map(({ subject, value }) => [subject.id, value?.min])).toEqual([
      ['wan-2.2', 280e3],
      ['llama', 30.8e6],
    ]);
  });

  test('an edition named alone is a variant of its model, and stays for the next sentence', () => {
    const reading = readLast('Wan 2.2 is out. The dense TI2V-5B needs 24 GB of memory.', 'It takes nine minutes for a clip.');
    expect(main(reading)).toMatchObject({ subject: { id: 'wan-2.2' }, conditions: { variant: 'TI2V-5B' } });
  });
});

describe('checkable or not', () => {
  test.each([
    ['a question', 'Does it have 27B parameters?'],
    ['advice', 'Please do not count its 27B parameters.'],
    ['a hypothesis', 'If it had 50B parameters, nobody could run it.'],
    ['the writer', 'We tried it on two cards and gave up.'],
    ['a number said again', 'Nine minutes is a long wait.'],
    ['a general remark', 'An open licence is a fine thing.'],
    ['an opinion', 'Its images are superb and its sound is lovely.'],
    ['a retraction', 'An earlier draft of this story said 19B.'],
  ])('claims nothing: %s', (_, sentence) => {
    expect(readLast('A clip takes nine minutes.', sentence)).toMatchObject({ checkable: false, assertions: [] });
  });

  test.each([
    ['an order with a consequence', 'Feed it a line and it gives back a clip with sound.', 'capability'],
    ['an order with a fact behind it', 'Do not take it for Kling 3.0 Omni Pro, which is rated 1,299 on the board.', 'benchmark'],
    ['reported speech with doubt', 'The training data is thrown in as well, if you believe the press.', 'open-source'],
    ['a silence', 'The company has not said how large it is.', 'parameters'],
  ])('claims something: %s', (_, sentence, topic) => {
    expect(main(readLast('', sentence))?.topic).toBe(topic);
  });
});

describe('values', () => {
  test('two scopes in one sentence are two assertions', () => {
    const reading = readLast('', 'It has 671B parameters, of which 37B wake up for any one token.');
    expect(reading?.assertions.map(({ aspect, value }) => [aspect, value?.min])).toEqual([
      ['total', 671e9],
      ['active', 37e9],
    ]);
  });

  test('an answer takes up the question before it', () => {
    expect(main(readLast('Can you download it?', 'Not today, since every copy is a fan’s.'))).toMatchObject({
      aspect: 'weights',
      value: { available: false },
    });
    expect(main(readLast('It was called open source.', 'It is not.'))).toMatchObject({
      aspect: 'all',
      value: { available: false },
      negated: true,
    });
  });

  test('attribution, promise and conditions stand beside the value', () => {
    const said = main(readLast('', 'The company says that it takes about 38 seconds on an H100 for a clip at 1080p.'));
    expect(said).toMatchObject({
      attribution: 'The company says',
      promised: false,
      conditions: { hardware: '1x H100', resolution: '1080p' },
    });
    expect(main(readLast('', 'A smaller version will be out next month.'))).toMatchObject({ promised: true, value: { date: '2026-05' } });
  });

  test('a table row is read under its header', () => {
    const rows = readAll(
      '# Sizes\n\n| Model | Parameters | Memory (GB) |\n|---|---|---|\n| Wan 2.2 | 27B | 80 |\n| LTX-2 | 19B | 32 |\n',
    ).filter(({ checkable }) => checkable);
    expect(rows.map(({ assertions }) => assertions.map(({ subject, value }) => [subject.id, value?.min]))).toEqual([
      [
        ['wan-2.2', 27e9],
        ['wan-2.2', 80e9],
      ],
      [
        ['ltx-2', 19e9],
        ['ltx-2', 32e9],
      ],
    ]);
  });

  test('the place of an assertion is that of its words in the source', () => {
    const reading = readLast('', 'It **has** fifteen\u00A0billion parameters.');
    const { start = 0, end = 0 } = main(reading)?.at ?? {};
    expect(reading?.sentence.text.slice(start, end)).toBe('fifteen\u00A0billion parameters');
  });
});

describe('bounds', () => {
  test('says what it passes over', () => {
    const long = `It has 27B parameters and ${'so '.repeat(318)}on. `;
    expect(readAll(long.repeat(1_150)).at(-1)?.why).toBe('the last 131600 characters were passed over');
    expect(readAll('\u0000\u0001binary\u0002'.repeat(99)).at(-1)?.why).toBe('not a text');
    expect(readAll('')).toEqual([]);
  });

  test('never throws, and spans lie in their sentences', () => {
    const words = fc.constantFrom(
      'It',
      'Wan 2.2',
      'the',
      '14B',
      '(',
      ')',
      'of',
      'which',
      'Not',
      'one',
      'a',
      'half',
      '$',
      '5',
      'seconds',
      'licence',
      'MIT',
      ',',
      '.',
      '?',
      '\n\n',
      '|',
      'Elo',
      'million',
      ':',
      '- ',
      'to',
      '**',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 50 }), (parts) => {
        for (const { sentence, checkable, assertions } of readAll(parts.join(' '))) {
          expect(checkable).toBe(assertions.length > 0);
          for (const { at } of assertions) {
            expect(at.start).toBeLessThan(at.end);
            expect(at.end).toBeLessThanOrEqual(sentence.text.length);
          }
        }
      }),
    );
  });
});
