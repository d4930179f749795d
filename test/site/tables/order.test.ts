import { describe, expect, test } from 'vitest';
import { holdsWords, orderRows, toKey } from '../../../src/site/tables/order.ts';
import { rankMark, rankResult } from '../../../src/site/tables/ranks.ts';

const words = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
const sort = (texts: readonly string[], direction: 'ascending' | 'descending' = 'ascending') =>
  orderRows(texts.map(toKey), direction, words).map((place) => texts[place]);

describe('the order of rows', () => {
  test('numbers by size, not by their digits', () => {
    expect(sort(['10', '9', '-1', '2.5', '1e3'])).toEqual(['-1', '2.5', '9', '10', '1e3']);
    expect(sort(['10', '9', '2.5'], 'descending')).toEqual(['10', '9', '2.5']);
  });

  test('words by the language, with the numbers in them by size', () => {
    expect(sort(['Wan2.10', 'éclair', 'wan2.2', 'Eagle', 'Zebra'])).toEqual(['Eagle', 'éclair', 'wan2.2', 'Wan2.10', 'Zebra']);
  });

  test.each(['ascending', 'descending'] as const)('%s: empty ones last', (direction) => {
    expect(sort(['', '2', ' ', '1'], direction).slice(2)).toEqual(['', ' ']);
  });

  test('equals as they stood, in both directions', () => {
    const keys = [1, 0, 1, 0, 1];
    expect(orderRows(keys, 'ascending', words)).toEqual([1, 3, 0, 2, 4]);
    expect(orderRows(keys, 'descending', words)).toEqual([0, 2, 4, 1, 3]);
  });

  test('numbers before words', () => {
    expect(sort(['b', '2', 'a', '1'])).toEqual(['1', '2', 'a', 'b']);
  });
});

test.each([
  ['Wan2.2 yes Apache-2.0', 'apache wan', true],
  ['Wan2.2 yes Apache-2.0', 'apache mit', false],
  ['Café', 'cafe', true],
  ['anything', '', true],
  ['anything', '  ', true],
])('“%s” holds “%s”: %s', (text, query, holds) => {
  expect(holdsWords(text, query)).toBe(holds);
});

test('what is there comes first, what is not known last', () => {
  const values = [
    rankMark('not-known', false),
    rankMark('no', false),
    rankMark('yes', true),
    rankMark('partly', false),
    rankMark('yes', false),
  ];
  expect(sort(values)).toEqual(['0', '1', '2', '3', '']);
  expect(sort([rankResult('not-met'), rankResult('met'), rankResult('undecided')])).toEqual(['0', '1', '2']);
});
