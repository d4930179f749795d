import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareValues } from '../../../src/matching/relation/compare-values.ts';
import type { AssertedValue } from '../../../src/matching/reading/index.ts';

const size = (min: number, max = min, more: Partial<AssertedValue> = {}): AssertedValue => ({ min, max, dimension: 'parameters', ...more });

test.each<[string, AssertedValue, AssertedValue, string]>([
  ['the same number', size(15e9), size(15e9), 'same'],
  ['another number', size(20e9), size(15e9), 'other'],
  ['a number that was rounded', size(66), size(65.6), 'same'],
  ['a number rounded to two places', size(5.57e6), size(5.576e6), 'same'],
  ['round numbers that are no roundings of one another', size(80e9), size(70e9), 'other'],
  ['neighbours of three digits', size(671e9), size(685e9), 'other'],
  ['about', size(28e9, 28e9, { approximate: true }), size(27e9), 'same'],
  ['the number of a bound', { max: 20, dimension: 'time', bound: 'at-most' }, { max: 20, dimension: 'time', bound: 'at-most' }, 'same'],
  [
    'a bound and the number itself',
    { min: 20, max: 20, dimension: 'time', bound: 'at-most' },
    { min: 20, max: 20, dimension: 'time' },
    'same',
  ],
  ['another bound', { max: 9, dimension: 'time', bound: 'at-most' }, { max: 19, dimension: 'time', bound: 'at-most' }, 'other'],
  ['a range', size(25, 50), size(25, 50), 'same'],
  ['a number within a range', size(30), size(25, 50), 'incomparable'],
  ['a number outside a range', size(60), size(25, 50), 'other'],
  ['numbers of two dimensions', size(15), { min: 15, max: 15, dimension: 'layers' }, 'incomparable'],
  ['there and there', { available: true }, { available: true }, 'same'],
  ['there and not there', { available: true }, { available: false }, 'other'],
  ['licences', { licence: 'MIT' }, { licence: 'Apache-2.0' }, 'other'],
  ['a day in its month', { date: '2026-04' }, { date: '2026-04-07' }, 'same'],
  ['two days', { date: '2026-04-08' }, { date: '2026-04-07' }, 'other'],
  ['a number and a licence', size(15), { licence: 'MIT' }, 'incomparable'],
])('%s', (_, said, known, expected) => {
  expect(compareValues(said, known)).toBe(expected);
});

test('a number is always the same as itself, and far numbers never are', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-3, max: 1e15, noNaN: true }), (number) => {
      expect(compareValues(size(number), size(number))).toBe('same');
      expect(compareValues(size(number), size(number * 1.2))).toBe('other');
    }),
  );
});
