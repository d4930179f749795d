import { describe, expect, test } from 'vitest';
import { findStranger, listStrangers } from '../../../src/matching/names/index.ts';

const list = (...texts: readonly string[]) => [...listStrangers(texts.map((text) => ({ text, mentions: [] })))];

describe('strangers of an article', () => {
  test('are written with a capital within sentences, twice', () => {
    expect(list('We met Zorn today.', 'Then Zorn left, and we ran Zorn again.')).toEqual(['Zorn']);
    expect(list('We met Zorn today.')).toEqual([]);
  });

  test.each([
    ['small elsewhere', ['We like Open models.', 'What Open means: open is open.']],
    ['a place', ['A shop in Ghent sold it.', 'They say Ghent and Ghent again.']],
    ['a part of a name', ['We met Ada Zorn there.', 'Then Zorn and Zorn left.']],
  ])('are not words that are %s', (_, texts) => {
    expect(list(...texts)).toEqual([]);
  });

  test('are what a sentence is about where they stand first and do something', () => {
    const strangers = new Set(['Zorn']);
    expect(findStranger('Zorn needs 24 GB.', strangers, [])).toMatchObject({ id: null, name: 'Zorn', start: 0, end: 4 });
    expect(findStranger('Zorn says that it needs 24 GB.', strangers, [])).toBeNull();
    expect(findStranger('Clips need 24 GB.', strangers, [])).toBeNull();
  });
});
