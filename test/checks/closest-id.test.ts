import { expect, test } from 'vitest';
import { findClosestId } from '../../src/checks/closest-id.ts';

test.each([
  ['happyhorse-1', ['happyhorse-1.0', 'seedance-2.0'], 'happyhorse-1.0'],
  ['wavespedai', ['technode', 'wavespeedai'], 'wavespeedai'],
  ['heise', ['technode', 'kuaishou'], null],
  ['heise', [], null],
])('%s of %j is %s', (id, ids, closest) => {
  expect(findClosestId(id, ids)).toBe(closest);
});
