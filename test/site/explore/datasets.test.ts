import { describe, expect, test } from 'vitest';
import { listDifferences, toDifferenceData } from '../../../src/site/explore/differences.ts';
import { listLedgerDays } from '../../../src/site/explore/ledger-days.ts';
import { listDatasets } from '../../../src/site/explore/list-datasets.ts';
import { listParameterPoints, toParameterData } from '../../../src/site/explore/parameter-points.ts';
import { listRealTimePoints, toRealTimeData } from '../../../src/site/explore/real-time-points.ts';
import { countTopicStatuses, searchPath, toTopicData } from '../../../src/site/explore/topic-statuses.ts';
import { buildBase, buildClaim, buildEvidence, DAY } from '../../builders.ts';

const counted = (quantity: string, fields = {}) => buildEvidence({ kind: 'artifact', observed: { quantity, scope: 'total' }, ...fields });
const speed = (quantity: string, conditions = {}) =>
  buildClaim(
    { topic: 'speed', asserted: { measure: 'latency', quantity }, conditions: { clipLength: '5 s', ...conditions }, evidence: [] },
    '',
  );

const base = buildBase({
  'claims/big.md': buildClaim({ asserted: { quantity: '20 B', scope: 'total' }, evidence: [counted('22 B')] }),
  'claims/small.md': buildClaim({ conditions: { variant: 'Mini' }, claimedOnBasis: 'snapshot', evidence: [counted('12 B')] }),
  'claims/active.md': buildClaim({ asserted: { quantity: '3 B', scope: 'active' }, evidence: [] }, ''),
  'claims/bound.md': buildClaim({ asserted: { quantity: 'over 13 B', scope: 'total' }, evidence: [counted('14 B')] }),
  'claims/fast.md': speed('2 s', { variant: 'Somebody fast' }),
  'claims/slow.md': speed('under 50 s'),
  'claims/untimed.md': speed('2 s', { clipLength: undefined }),
  'claims/draft.md': buildClaim({ record: 'draft' }),
});

test('the scatter has every published claim on total parameters, the largest first', () => {
  expect(toParameterData(listParameterPoints(base)).rows).toEqual([
    { cells: ['Somebody', '20 B', 20e9, DAY, 'the claim', 'refuted'], path: 'claims/big/' },
    { cells: ['Somebody, Mini', '15 B', 15e9, DAY, 'a snapshot', 'refuted'], path: 'claims/small/' },
    { cells: ['Somebody', 'over 13 B', 13e9, DAY, 'the claim', 'supported'], path: 'claims/bound/' },
  ]);
});

test('differences are sorted, and a bound has none', () => {
  expect(toDifferenceData(listDifferences(base)).rows.map(({ cells }) => cells.slice(0, 5))).toEqual([
    ['Somebody', 'total', '20 B', '22 B', 10],
    ['Somebody, Mini', 'total', '15 B', '12 B', -20],
  ]);
});

test('a claim that was counted twice is one row of the plot, at the difference that is furthest', () => {
  const twice = buildBase({ 'claims/a.md': buildClaim({ evidence: [counted('16.5 B', { id: 'a' }), counted('12 B', { id: 'b' })] }) });
  const rows = listDifferences(twice);
  expect(rows.map(({ furthest }) => furthest)).toEqual([-20]);
  expect(toDifferenceData(rows).rows).toHaveLength(2);
});

test('real-time factors are there where they can be worked out, the fastest first', () => {
  expect(toRealTimeData(listRealTimePoints(base)).rows.map(({ cells }) => [cells[0], cells[2], ...cells.slice(6, 8)])).toEqual([
    ['Somebody fast', 'not stated', 2.5, 'exact'],
    ['Somebody', 'not stated', 0.1, 'at least'],
  ]);
});

describe('statuses by topic', () => {
  test('add up to the claims of the topic, each after those before it', () => {
    const [first] = countTopicStatuses(base);
    expect(first).toMatchObject({ topic: 'parameters', total: 4 });
    expect(first?.parts.at(-1)).toSatisfy(({ before, count }: { before: number; count: number }) => before + count === 4);
  });

  test('lead to the search with both filters', () => {
    expect(searchPath('speed', 'refuted')).toBe('search/?status=refuted&topic=speed');
  });

  test('have a row for each topic, empty ones too', () => {
    expect(toTopicData(countTopicStatuses(base)).rows).toHaveLength(8);
  });
});

test('the ledger tells the day of the claim, of what changed it and of the record apart', () => {
  const days = listLedgerDays(
    buildBase(
      {
        'claims/a.md': buildClaim({
          claimedOn: '2026-01-01',
          recordedOn: '2026-04-01',
          evidence: [counted('15 B', { observedOn: '2026-02-01', recordedOn: '2026-04-02' })],
        }),
      },
      '2026-04-10',
    ),
  );
  expect(days).toEqual([
    { day: '2026-01-01', begun: 1, changed: 0, learned: 0 },
    { day: '2026-02-01', begun: 0, changed: 1, learned: 0 },
    { day: '2026-04-01', begun: 0, changed: 0, learned: 1 },
    { day: '2026-04-02', begun: 0, changed: 0, learned: 1 },
  ]);
});

test('every data set has a name of its own, and every row as many cells as columns', () => {
  const all = listDatasets(base);
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  for (const { columns, rows } of all) for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
});
