import { expect, test } from 'vitest';
import { spreadMarks } from '../../../src/site/explore/spread-marks.ts';

const ROOM = { size: 24, left: 12, right: 200 };
const shown = (points: readonly { x: number; y: number }[]) => spreadMarks(points, ROOM).map(({ shownX }) => shownX);

test('a mark that covers none stays', () => {
  expect(
    shown([
      { x: 50, y: 50 },
      { x: 74, y: 50 },
      { x: 50, y: 74 },
    ]),
  ).toEqual([50, 74, 50]);
});

test('marks in one place stand side by side, to the right first', () => {
  const place = { x: 50, y: 50 };
  expect(shown([place, place, place])).toEqual([50, 74, 26]);
});

test('none leaves the plot', () => {
  const place = { x: 12, y: 50 };
  expect(shown([place, place, place])).toEqual([12, 36, 60]);
});

test('where there is no room left, a mark stays in its place', () => {
  const place = { x: 12, y: 50 };
  expect(spreadMarks([place, place], { size: 24, left: 12, right: 30 }).map(({ shownX }) => shownX)).toEqual([12, 12]);
});
