import { describe, expect, test } from 'vitest';
import { assess, findRealTimeFactor, listParameterRows, listSpeedRows } from '../../src/assessment/index.ts';
import { speedSchema, type SpeedMeasure } from '../../src/records/index.ts';
import { buildBase, claim, evidence } from './build-base.ts';

describe('the real-time factor', () => {
  test.each<[string, SpeedMeasure, string, object, object | null]>([
    ['five seconds of clip in ten of computing', 'latency', '10 s', { clipLength: '5 s' }, { value: 0.5, bound: 'exact' }],
    ['"under" gives a floor', 'latency', 'under 10 s', { clipLength: '5 s' }, { value: 0.5, bound: 'at-least' }],
    ['no clip length, no factor', 'latency', '10 s', {}, null],
    ['a range of lengths is no length', 'latency', '10 s', { clipLength: '3–15 s' }, null],
    ['frames made by frames shown', 'frame-rate', '12 fps', { playback: '24 fps' }, { value: 0.5, bound: 'exact' }],
    ['a rate without playback has none', 'frame-rate', '12 fps', { clipLength: '5 s' }, null],
    ['tokens are no frames', 'throughput', '12 tokens/s', { playback: '24 fps' }, null],
    ['stated as such', 'real-time-factor', 'at least 1 ×', {}, { value: 1, bound: 'at-least' }],
    ['memory has none', 'memory', '24 GB', { clipLength: '5 s' }, null],
  ])('%s', (_name, measure, quantity, conditions, expected) => {
    expect(findRealTimeFactor(speedSchema.parse({ measure, quantity }), conditions)).toEqual(expected);
  });
});

test('parameters are listed by size, with what was counted and by how much it differs', () => {
  const size = (quantity: string, items: object[]) => claim({ claimant: 'maker', asserted: { quantity, scope: 'total' }, evidence: items });
  const counted = evidence('config', {
    source: 'repo',
    kind: 'artifact',
    observed: { quantity: 'about 15.3 B', scope: 'total' },
    formula: 'layers × width²',
  });
  const told = evidence('told', { observed: { quantity: '9 B', scope: 'total' } });
  const rows = listParameterRows(assess(buildBase({ small: size('9 B', [told]), large: size('15 B', [counted]) }), '2026-04-20'));
  expect(rows.map(({ claim: { id } }) => id)).toEqual(['large', 'small']);
  expect(rows[0]?.counted[0]?.difference).toBeCloseTo(2, 1);
  expect(rows[1]?.counted).toEqual([]);
});

test('speeds are listed by measure, the fastest first, and say whether others can repeat them', () => {
  const speed = (quantity: string, extra: object = {}) =>
    claim({
      topic: 'speed',
      claimant: 'maker',
      asserted: { measure: 'latency', quantity },
      evidence: [evidence('run', { source: 'maker', kind: 'measurement', observed: { measure: 'latency', quantity }, ...extra })],
    });
  const repeatable = { repeatable: { hardware: '1x H100', script: 'bench.py' } };
  const rows = listSpeedRows(assess(buildBase({ slow: speed('90 s'), fast: speed('2 s', repeatable) }), '2026-04-20'));
  expect(rows.get('latency')?.map(({ claim: { id }, isRepeatable }) => [id, isRepeatable])).toEqual([
    ['fast', true],
    ['slow', false],
  ]);
});
