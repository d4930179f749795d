import { describe, expect, test } from 'vitest';
import { chooseAxis } from '../../../src/site/plots/number-axis.ts';
import { chooseUnit } from '../../../src/site/plots/unit.ts';

const words = (axis: ReturnType<typeof chooseAxis>) => axis.ticks.map((tick) => tick.words.replaceAll('\u00A0', ' '));
const interval = (low: number, high: number) => ({ low, high });

describe('chooseAxis', () => {
  test('near numbers stay near: the axis spans at least a fifth of them, and does not start at zero', () => {
    const axis = chooseAxis([interval(797.5e6, 798.5e6), interval(808.5e6, 809.5e6)], 'parameters');
    expect(axis.startsAtZero).toBe(false);
    expect(axis.at(809e6) - axis.at(798e6)).toBeLessThan(0.07);
    expect(words(axis)).toEqual(['750 M', '800 M', '850 M']);
  });

  test('numbers far apart start at zero', () => {
    const axis = chooseAxis([interval(7.5e9, 8.5e9), interval(23e9, 25e9)], 'memory');
    expect(axis.startsAtZero).toBe(true);
    expect(words(axis)).toEqual(['0 GB', '10 GB', '20 GB']);
  });

  test('what lies beyond ratios is logarithmic, each tick in a unit of its own', () => {
    const axis = chooseAxis([interval(9, 11), interval(756, 924), interval(100, Infinity)], 'time');
    expect(axis.kind).toBe('log');
    expect(words(axis)).toEqual(['10 s', '1 min', '10 min']);
  });

  test('an open side keeps room for its arrow', () => {
    expect(chooseAxis([interval(13e9, Infinity)], 'parameters').at(13e9)).toBeLessThan(0.8);
    expect(chooseAxis([interval(-Infinity, 540)], 'time').startsAtZero).toBe(true);
  });

  test('things that are counted have whole ticks', () => {
    expect(words(chooseAxis([interval(6.5, 7.5)], 'languages'))).toEqual(['7']);
  });

  test('no number at all breaks nothing', () => {
    expect(chooseAxis([], 'number').at(0.5)).toBeGreaterThan(0);
  });
});

test.each([
  ['parameters', 1.2e9, '1.2 B'],
  ['parameters', 2.5e12, '2.5 T'],
  ['time', 0.02, '20 ms'],
  ['time', 5400, '1.5 h'],
  ['memory', 8.19e9, '8.19 GB'],
  ['percent', -1, '−1 %'],
  ['points', 1383, '1,383'],
] as const)('a unit for %s', (dimension, value, expected) => {
  expect(chooseUnit(dimension, value).format(value).replaceAll('\u00A0', ' ')).toBe(expected);
});
