import { describe, expect, test } from 'vitest';
import { listBoardSeries, toSteps, type BoardPoint } from '../../../src/site/plots/rank-series.ts';
import { buildBase, buildClaim, buildEvidence, buildSubject } from '../../builders.ts';

const read = (evidence: readonly (readonly [on: string, observed: object, kind?: string])[]) =>
  listBoardSeries(
    buildBase(
      {
        'subjects/board.yaml': buildSubject({ kind: 'benchmark' }),
        'claims/c.md': buildClaim({
          topic: 'benchmark',
          asserted: { board: 'board', category: 'video', score: '1,300 Elo' },
          evidence: evidence.map(([observedOn, observed, kind = 'registry'], index) =>
            buildEvidence({ id: `e${String(index)}`, observedOn, kind, observed: { board: 'board', category: 'video', ...observed } }),
          ),
        }),
      },
      '2026-06-01',
    ).published,
  );

describe('listBoardSeries', () => {
  test('one series a board, category and measure, each value of a day once', () => {
    const series = read([
      ['2026-04-10', { score: '1,300 Elo' }],
      ['2026-04-12', { score: '1,320 Elo', rank: 2 }],
      ['2026-04-14', { rank: 1 }],
    ]);
    expect(series.map(({ measure, points }) => [measure, points.map(({ on, value }) => [on, value])])).toEqual([
      [
        'rank',
        [
          ['2026-04-12', 2],
          ['2026-04-14', 1],
        ],
      ],
      [
        'score',
        [
          ['2026-04-10', 1300],
          ['2026-04-12', 1320],
        ],
      ],
    ]);
  });

  test('one day is no series, another category is another, and a copy observed nothing', () => {
    expect(read([['2026-04-10', { score: '1,300 Elo' }]])).toEqual([]);
    expect(read([['2026-04-12', { category: 'image', score: '1,320 Elo' }]])).toEqual([]);
    expect(read([['2026-04-12', { score: '1,320 Elo' }, 'copy']])).toEqual([]);
  });
});

describe('toSteps', () => {
  const point = (on: string, value: number): BoardPoint => ({ on, value, text: String(value), claims: [] });

  test('a value holds until the next day on record', () => {
    expect(toSteps([point('2026-04-01', 1), point('2026-04-03', 2)])).toEqual([
      { from: ['2026-04-01', 1], to: ['2026-04-03', 1] },
      { from: ['2026-04-03', 1], to: ['2026-04-03', 2] },
    ]);
  });

  test('of two values of one day neither is carried on', () => {
    expect(toSteps([point('2026-04-01', 1), point('2026-04-01', 3), point('2026-04-03', 2)])).toEqual([
      { from: ['2026-04-01', 1], to: ['2026-04-01', 3] },
    ]);
  });
});
