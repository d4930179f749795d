import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from '../../../src/matching/retrieval/tokenize.ts';

const searched = (text: string) =>
  tokenize(text)
    .filter(({ stop, joined }) => !stop && !joined)
    .map(({ term }) => term);

const CASES: readonly (readonly [protects: string, text: string, terms: readonly string[]])[] = [
  ['reads digits grouped by comma, narrow space or not as one number', '1,415 1\u202F415 1415', ['1415', '1415', '1415']],
  ['keeps a version apart from its first number', '2.1 is not 2', ['2.1', '2']],
  ['reads a unit behind a number', '15B and 15 billion', ['15', 'billion', '15', 'billion']],
  ['reads full-width digits', '１５', ['15']],
  ['reads number words', 'forty steps', ['40', 'step']],
  ['splits at hyphens of every kind', 'open‑source open-source', ['open', 'sourc', 'open', 'sourc']],
  ['splits a name from its version', 'Wan2.1', ['wan', '2.1']],
  ['keeps a model number whole, also in the plural', 'H100s H100', ['h100', 'h100']],
  ['splits hashtags and handles at capitals', '#AustralianFires @OpenAI', ['australian', 'fire', 'open', 'ai']],
  ['drops links without words', 'see https://t.co/x1Y pic.twitter.com/abc', ['see']],
  ['takes the words of a speaking link', 'https://a.example/2026/new-video-model', ['new', 'video', 'model']],
  ['drops possessives and accents', "café's", ['cafe']],
  ['reads U.S. as what it stands for', 'U.S. law', ['unit', 'state', 'law']],
  ['reads % as percent', '70% of 70 per cent', ['70', 'percent', '70', 'percent']],
];

describe('tokenize', () => {
  test.each(CASES)('%s', (_, text, terms) => {
    expect(searched(text)).toEqual(terms);
  });

  test('puts hyphenated words together beside their parts', () => {
    expect(tokenize('middle-income').map(({ term, joined }) => [term, joined])).toEqual([
      ['middl', false],
      ['incom', false],
      ['middleincom', true],
    ]);
  });

  test('takes a capital for a name only within a sentence', () => {
    expect(tokenize('Models beat Kling. Others follow').map(({ capital }) => capital)).toEqual([false, false, true, false, false]);
  });

  test('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { term } of tokenize(text)) expect(term).not.toBe('');
      }),
    );
  });
});
