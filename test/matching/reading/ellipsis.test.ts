import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/matching/reading/index.ts';
import { NAMES } from './name-index.ts';

const read = (...sentences: readonly string[]) =>
  readArticle(`# News of Wan 2.2\n\nPublished 6 May 2026\n\n${sentences.join(' ')}`, NAMES, { format: 'markdown' }).at(-1);
const values = (...sentences: readonly string[]) => read(...sentences)?.assertions.map(({ value }) => value);

describe('what a sentence leaves out is that of the one before', () => {
  test.each([
    ['a unit', 'The small one needs nine gigabytes of memory.', 'Its sibling wants forty.', { min: 40e9, dimension: 'memory' }],
    ['a unit asked for', 'Are 60 GB too much?', 'With offloading it makes do with 24.', { min: 24e9, dimension: 'memory' }],
    ['a scale', 'The first has 30 billion parameters.', 'A second is built with 7.', { min: 7e9, dimension: 'parameters' }],
    ['a licence that is confirmed', 'The licence is MIT.', 'For the code, this is true.', { licence: 'MIT' }],
    ['a licence that is denied', 'The licence is MIT.', 'For the weights, it is not.', { licence: 'MIT', negated: true }],
    ['a yes', 'Its weights can be downloaded.', 'So can those of LTX-2.', { available: true }],
    ['a no', 'Its training code was not released.', 'The same goes for LTX-2.', { available: false }],
  ])('%s', (_, before, sentence, expected) => {
    expect(values(before, sentence)?.[0]).toMatchObject(expected);
  });

  test('a second number in the sentence has the unit of the first', () => {
    expect(values('The big edition has 24 billion parameters, the small one 4.5.')?.map((value) => value?.min)).toEqual([24e9, 4.5e9]);
  });

  test('a number with a noun of its own borrows nothing', () => {
    expect(values('It needs nine gigabytes of memory.', 'It has 12 stages.')?.[0]?.dimension).not.toBe('memory');
  });
});

describe('the talk moves on', () => {
  test.each([
    ['with a sentence that claims nothing', 'Then I gave LTX-2 a try.', 'It has 19 billion parameters.', 'ltx-2'],
    ['with a question', 'What about LTX-2?', 'It has 19 billion parameters.', 'ltx-2'],
    ['but not with a yardstick', 'It is nothing like LTX-2, I feel.', 'It has 19 billion parameters.', 'wan-2.2'],
    ['with who is behind a thing', 'The same lab is behind LTX-2.', 'It has 19 billion parameters.', 'ltx-2'],
  ])('%s', (_, before, sentence, id) => {
    expect(read(before, sentence)?.assertions[0]?.subject.id).toBe(id);
  });
});

describe('what can not be checked', () => {
  test.each([
    'Anyone with a 12 GB card should look elsewhere.',
    'This table lists nine open models.',
    'Above 40 GB our advice is to wait.',
    'Every network is the biggest of its kind for a week.',
    'Between the two lies a weekend.',
  ])('%s', (sentence) => {
    expect(read('Wan 2.2 is out.', sentence)?.checkable).toBe(false);
  });
});

describe('what can be checked, whatever the words', () => {
  test.each([
    ['The licence stops at the borders of the European Union.', 'open-source', { available: false }],
    ['They keep the weights to themselves.', 'open-source', { available: false }],
    ['What it draws may not be used to train other models.', 'open-source', { available: false }],
    ['It counts among the top five of the Video Arena.', 'benchmark', { max: 5, bound: 'at-most' }],
    ['No open network is larger.', 'architecture', { available: true }],
    ['It weighs in at 30 billion.', 'parameters', { min: 30e9 }],
    ['A new schedule cuts the steps from forty to four.', 'speed', { min: 4, max: 4 }],
    ['It is either 19 or 13 billion parameters big.', 'parameters', { min: 19e9 }],
    ['It can go on for a full minute.', 'capability', { min: 60 }],
    ['On one A100 it generates 12 frames a second.', 'speed', { min: 12, dimension: 'frame-rate' }],
    ['Ten seconds of 720p keep the machine busy for four minutes.', 'speed', { min: 240 }],
    ['Which card was used is not stated.', 'speed', { available: false }],
    ['It came out on Monday.', 'availability', { date: '2026-05-04' }],
    ['A smaller edition is due by Christmas.', 'availability', { date: '2026-12' }],
    ['A hundred and four languages are understood.', 'capability', { min: 104 }],
  ])('%s', (sentence, topic, expected) => {
    const reading = read('Wan 2.2 is out.', sentence);
    expect(reading?.assertions[0]).toMatchObject({ topic, value: expected });
  });

  test('every part of a list is there, or none', () => {
    const parts = (sentence: string) => read(sentence)?.assertions.map(({ aspect, value }) => [aspect, value?.available]);
    expect(parts('Weights, training code and data went online.')).toEqual(
      expect.arrayContaining([
        ['weights', true],
        ['training-code', true],
        ['training-data', true],
      ]),
    );
    expect(parts('There are neither weights nor code.')).toEqual(
      expect.arrayContaining([
        ['weights', false],
        ['inference-code', false],
      ]),
    );
  });

  test('a sale or a price that somebody else reports is no claim about the model', () => {
    const reading = read('Rents for servers fell by a fifth, the portal Mietwert reports.');
    expect(reading?.assertions[0]).toMatchObject({ subject: { id: null, name: 'Mietwert' }, value: { min: 20, dimension: 'percent' } });
  });
});
