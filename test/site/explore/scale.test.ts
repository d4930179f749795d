import { describe, expect, test } from 'vitest';
import { listDayTicks } from '../../../src/site/explore/day-ticks.ts';
import {
  createDayScale,
  createLinearScale,
  createLogScale,
  listCountTicks,
  listDecades,
  listMonthStarts,
  toPercent,
} from '../../../src/site/explore/scale.ts';

describe('scales', () => {
  test('a linear one runs from its low end to its high end', () => {
    expect([-20, 0, 20].map(createLinearScale(-20, 20))).toEqual([0, 0.5, 1]);
  });

  test('one without extent puts everything in the middle', () => {
    expect(createLinearScale(3, 3)(3)).toBe(0.5);
    expect(createDayScale('2026-04-10', '2026-04-10')('2026-04-10')).toBe(0.5);
  });

  test('a logarithmic one gives every decade the same room', () => {
    const scale = createLogScale(1e6, 1e12);
    expect([1e6, 1e9, 1e12].map((value) => Number(scale(value).toFixed(9)))).toEqual([0, 0.5, 1]);
  });

  test('one of days counts days', () => {
    expect(createDayScale('2026-01-01', '2026-01-11')('2026-01-06')).toBe(0.5);
  });
});

describe('ticks', () => {
  test.each([
    [222, 4, [0, 100, 200]],
    [50, 2, [0, 50]],
    [872, 2, [0, 500]],
    [1, 4, [0, 1]],
    [0, 4, [0]],
  ])('of a count up to %i, some %i wanted', (high, wanted, ticks) => {
    expect(listCountTicks(high, wanted)).toEqual(ticks);
  });

  test('of decades are the powers of ten within, the ends included', () => {
    expect(listDecades(0.001, 12)).toEqual([0.001, 0.01, 0.1, 1, 10]);
    expect(listDecades(1000, 1000)).toEqual([1000]);
    expect(listDecades(2, 9)).toEqual([]);
  });

  test('of days are the finest that fit', () => {
    expect(listMonthStarts('2026-01-31', '2026-04-01', 3)).toEqual(['2026-02-01', '2026-03-01', '2026-04-01']);
    expect(listMonthStarts('2026-01-01', '2026-12-31', 4)).toEqual(['2026-01-01', '2026-04-01', '2026-07-01', '2026-10-01']);
    expect(listMonthStarts('2020-06-01', '2023-06-01', 2)).toEqual(['2021-01-01', '2022-01-01', '2023-01-01']);
  });

  test('of days say the month, except where they are years', () => {
    expect(listDayTicks('2025-12-15', '2026-02-15', 4, 'en').map(({ words }) => words)).toEqual(['Jan 2026', 'Feb 2026']);
    expect(listDayTicks('2022-05-19', '2026-04-10', 4, 'en').map(({ words }) => words)).toEqual(['2023', '2024', '2025', '2026']);
  });
});

test('a place is written as a share', () => {
  expect([0, 1 / 3, 1].map(toPercent)).toEqual(['0%', '33.33%', '100%']);
});
