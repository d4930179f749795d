import { expect, test } from 'vitest';
import { scanQuantities } from '../../src/checks/scan-quantities.ts';

const found = (text: string) => [...scanQuantities(text)].map(({ quantity, offset }) => [offset, quantity.text, quantity.dimension]);

test.each([
  ['about 38 s on one GPU', [[0, 'about 38 s', 'time']]],
  ['a 15-billion-parameter model', [[2, '15-billion-parameter', 'parameters']]],
  ['15\nbillion parameters', [[0, '15 billion parameters', 'parameters']]],
  ['between 25 – 50 denoising steps, then', [[8, '25 – 50 denoising steps', 'steps']]],
  [
    'scores (1,415 Elo) of “116 points”',
    [
      [8, '1,415 Elo', 'points'],
      [23, '116 points', 'points'],
    ],
  ],
  [
    '15B or 1.2T.',
    [
      [0, '15B', 'parameters'],
      [7, '1.2T', 'parameters'],
    ],
  ],
  [
    '24 fps at 1080p',
    [
      [0, '24 fps', 'frame-rate'],
      [10, '1080p', 'lines'],
    ],
  ],
])('reads %j', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  '10 April 2026',
  'at 3:30 in 16:9',
  'qwen:72b',
  'wan2.1-14B',
  'a 7b model',
  'the 1980s',
  'version 1.0',
  '$5 B',
  '12 files',
  '832x480',
])('leaves %j alone', (text) => {
  expect(found(text)).toEqual([]);
});
