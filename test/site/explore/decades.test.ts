import { expect, test } from 'vitest';
import { listDecades } from '../../../src/site/explore/decades.ts';

test.each([
  [0.001, 12, [0.001, 0.01, 0.1, 1, 10]],
  [1000, 1000, [1000]],
  [2, 9, []],
])('the powers of ten from %d to %d, the ends included', (low, high, decades) => {
  expect(listDecades(low, high)).toEqual(decades);
});
