import { describe, expect, test } from 'vitest';
import { dateScale, linearScale, logScale, toPercent } from '../../../src/site/plots/scale.ts';
import { dateTicks, linearTicks, logTicks, logTimeTicks } from '../../../src/site/plots/ticks.ts';

describe('scales', () => {
  test('a linear one puts equal distances at equal shares, and what lies beyond at an end', () => {
    const scale = linearScale([10, 30]);
    expect([10, 15, 30, 0, 99].map(scale)).toEqual([0, 0.25, 1, 0, 1]);
  });

  test('a domain of one value puts it in the middle', () => {
    expect(linearScale([7, 7])(7)).toBe(0.5);
    expect(dateScale('2026-04-10', '2026-04-10')('2026-04-10')).toBe(0.5);
  });

  test('a logarithmic one puts equal ratios at equal shares', () => {
    const scale = logScale([1, 10_000]);
    expect([1, 10, 100, 10_000].map((value) => Number(scale(value).toFixed(9)))).toEqual([0, 0.25, 0.5, 1]);
    expect([0, -5, Infinity].map(scale)).toEqual([0, 0, 1]);
  });

  test('one of days counts days', () => {
    expect(dateScale('2026-04-01', '2026-04-11')('2026-04-06')).toBe(0.5);
  });

  test('a share as a coordinate leaves room for half a mark', () => {
    expect([0, 0.5, 1].map((share) => toPercent(share))).toEqual(['2%', '50%', '98%']);
    expect(toPercent(1 / 3, 0)).toBe('33.33%');
  });
});

describe('ticks', () => {
  test.each([
    [[0, 10], 0, [0, 5, 10]],
    [[26.2, 28.9], 0, [27, 28]],
    [[0.1, 0.5], 0, [0.1, 0.2, 0.3, 0.4, 0.5]],
    [[6.2, 7.8], 1, [7]],
    [[5, 5], 0, [5]],
  ] as const)('round numbers in %j, steps of at least %d', (domain, least, expected) => {
    expect(linearTicks(domain, 4, least)).toEqual(expected);
  });

  test('powers of ten, and three times them where few would stand', () => {
    expect(logTicks([0.5, 200])).toEqual([1, 10, 100]);
    expect(logTicks([2, 40])).toEqual([3, 10, 30]);
    expect(logTicks([1, 1e9]).length).toBeLessThanOrEqual(5);
  });

  test('times as people count them', () => {
    expect(logTimeTicks([7, 1100])).toEqual([10, 60, 600]);
    expect(logTimeTicks([12, 40])).toEqual([12]);
  });

  test.each([
    ['2026-04-09', '2026-04-10', ['9 Apr', '10 Apr']],
    ['2026-04-09', '2026-05-09', ['9 Apr', '23 Apr', '7 May']],
    ['2026-03-17', '2026-11-22', ['Apr 2026', 'Jul 2026', 'Oct 2026']],
    ['2023-05-01', '2026-11-22', ['2024', '2025', '2026']],
    ['2026-04-10', '2026-04-10', ['10 Apr']],
  ])('days, months or years from %s to %s', (from, to, expected) => {
    expect(dateTicks(from, to).map(({ words }) => words)).toEqual(expected);
  });

  test('there is always one', () => {
    for (let days = 0; days < 4000; days += 7) {
      const to = new Date(Date.UTC(2020, 1, 15) + days * 86_400_000).toISOString().slice(0, 10);
      const ticks = dateTicks('2020-02-15', to);
      expect(ticks.length, to).toBeGreaterThan(0);
      expect(ticks.length, to).toBeLessThanOrEqual(3);
    }
  });
});
