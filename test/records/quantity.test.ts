import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isQuantity, parseQuantity, quantitySchema, type Quantity } from '../../src/records/index.ts';

const read = (text: string): Quantity => {
  const result = parseQuantity(text);
  if (!isQuantity(result)) throw new Error(`${text}: ${result.message}`);
  return result;
};

describe('quantities as people write them', () => {
  test.each<[string, number | null, number | null, string, boolean, number]>([
    ['15 B parameters', 15e9, 15e9, 'parameters', false, 1e9],
    ['15-billion parameters', 15e9, 15e9, 'parameters', false, 1e9],
    ['2.7B params', 2.7e9, 2.7e9, 'parameters', false, 1e8],
    ['809 M parameters', 809e6, 809e6, 'parameters', false, 1e6],
    ['about 38 s', 38, 38, 'time', true, 1],
    ['~1.5 min', 90, 90, 'time', true, 6],
    ['≥ 24 fps', 24, null, 'frame-rate', false, 1],
    ['up to 30 fps', null, 30, 'frame-rate', false, 1],
    ['25–50 steps', 25, 50, 'steps', false, 1],
    ['25 to 50 denoising steps', 25, 50, 'steps', false, 1],
    ['7–13 B parameters', 7e9, 13e9, 'parameters', false, 1e9],
    ['1,415 Elo', 1415, 1415, 'points', false, 1],
    ['1\u202F415 Elo', 1415, 1415, 'points', false, 1],
    ['2.788 M GPU hours', 2_788_000, 2_788_000, 'compute', false, 1000],
    ['1.2T', 1.2e12, 1.2e12, 'number', false, 1e11],
    ['58.3 %', 58.3, 58.3, 'percent', false, 0.1],
    ['6×', 6, 6, 'factor', false, 1],
    ['80 GB VRAM', 80e9, 80e9, 'memory', false, 1e9],
    ['8-step', 8, 8, 'steps', false, 1],
    ['1080p', 1080, 1080, 'lines', false, 1],
  ])('%s', (...[text, min, max, dimension, approximate, digit]) => {
    expect(read(text)).toEqual({ text, min, max, dimension, approximate, digit });
  });

  test.each([
    ['fast', 1],
    ['15 furlongs', 4],
    ['50–25 steps', 1],
    ['up to 10–20 s', 13],
    ['', 1],
    ['1,41 Elo', 2],
  ])('%s is refused at column %i', (text, column) => {
    expect(parseQuantity(text)).toMatchObject({ column, message: expect.stringMatching(/^Unexpected .*expected/u) as string });
  });

  test('any text gives a quantity or a reason, never an exception', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => typeof parseQuantity(text) === 'object'));
  });

  test('what every object inherits is neither a unit nor a scale', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.getOwnPropertyNames(Object.prototype)),
        fc.constantFrom(' ', ' M ', '-'),
        (name, gap) => 'message' in parseQuantity(`15${gap}${name}`) && 'message' in parseQuantity(`15${gap}${name.toLowerCase()}`),
      ),
    );
  });

  test('what is written of a whole number is what is read', () => {
    fc.assert(fc.property(fc.nat(), (number) => read(`${number.toLocaleString('en')} steps`).min === number));
  });
});

test('a number without a unit takes the dimension that its field means', () => {
  expect(quantitySchema('parameters').parse('1.2T').dimension).toBe('parameters');
  expect(quantitySchema('parameters').safeParse('12 s').success).toBe(false);
});
