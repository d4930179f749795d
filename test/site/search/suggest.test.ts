import { describe, expect, test } from 'vitest';
import { editDistance, suggestWord } from '../../../src/site/search/suggest.ts';

describe('editDistance', () => {
  test.each([
    ['', '', 0],
    ['elo', 'elo', 0],
    ['', 'abc', 3],
    ['paramters', 'parameters', 1],
    ['lciense', 'license', 1],
    ['ab', 'ba', 1],
    ['kitten', 'sitting', 3],
  ])('%s to %s is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });
});

describe('suggestWord', () => {
  test.each([
    ['paramters', 'parameters'],
    ['lisence', 'licence'],
    ['happyhorze', 'happyhorse'],
    ['elo', null],
    ['banana', null],
  ])('%s → %s', (word, suggestion) => {
    expect(suggestWord(word, ['happyhorse', 'parameters', 'licence', 'weights'])).toBe(suggestion);
  });

  test('of words that are equally near, takes the more frequent, which stands first', () => {
    expect(suggestWord('scare', ['score', 'scale'])).toBe('score');
  });
});
