import { describe, expect, test } from 'vitest';
import { isDiffering, type Cell } from '../../../src/site/compare/cell.ts';
import { describeModel, listModels } from '../../../src/site/compare/describe-model.ts';
import { pickPairs } from '../../../src/site/compare/pick-pairs.ts';
import { buildBase, buildClaim, buildEvidence, buildSubject, DAY } from '../../builders.ts';

const speed = (quantity: string, conditions: Readonly<Record<string, string>> = {}) =>
  buildClaim(
    { topic: 'speed', text: `It takes ${quantity}.`, asserted: { measure: 'latency', quantity }, conditions, evidence: [] },
    'It is said.',
  );

const promise = (fields: Readonly<Record<string, unknown>>) =>
  buildClaim(
    {
      topic: 'availability',
      text: 'An API comes.',
      asserted: { access: 'api', available: true },
      modality: 'promised',
      evidence: [],
      ...fields,
    },
    'It is said.',
  );

const base = buildBase({
  'subjects/model.yaml': buildSubject({ name: 'Model One', kind: 'model', maker: 'maker', released: '2026-01-02' }),
  'subjects/silent.yaml': buildSubject({ name: 'Silent', kind: 'model' }),
  'claims/size.md': buildClaim({ evidence: [buildEvidence({ kind: 'artifact', observed: { quantity: '15.3 B', scope: 'total' } })] }),
  'claims/slow.md': speed('90 s', { hardware: '1x A100' }),
  'claims/fast.md': speed('38 s', { hardware: '1x H100', resolution: '1080p', steps: '8' }),
  'claims/bare.md': speed('6 s'),
  'claims/soon.md': promise({ promise: { wording: 'soon' } }),
  'claims/late.md': promise({ promise: { wording: 'in March', due: '2026-03-31' } }),
  'claims/mine.md': buildClaim({ text: 'A draft.', record: 'draft' }),
});

const { cells } = describeModel(base, 'model');
const linesOf = (cell: Cell | undefined) => (cell?.kind === 'lines' ? cell.lines : []);

describe('what the comparison shows of a model', () => {
  test('its maker and its day', () => {
    expect(cells['maker']).toEqual({ kind: 'maker', name: 'Somebody', path: 'subjects/maker/' });
    expect(cells['released']).toEqual({ kind: 'day', day: '2026-01-02' });
  });

  test('how many published claims have which status', () => {
    expect(cells['statuses']).toMatchObject({ kind: 'statuses' });
    const counts = cells['statuses']?.kind === 'statuses' ? cells['statuses'].counts : [];
    expect(counts.reduce((sum, [, number]) => sum + number, 0)).toBe(6);
  });

  test('its size as claimed and as counted', () => {
    expect(linesOf(cells['claimed'])).toMatchObject([{ words: '15 B', details: 'total', path: 'claims/size/' }]);
    expect(linesOf(cells['counted'])).toMatchObject([
      { words: '15.3 B', details: 'total, +2 % against 15 B', path: 'claims/size/#evidence-lab-run', status: null },
    ]);
  });

  test('the shortest time that is stated for named hardware, with its hardware and settings', () => {
    expect(linesOf(cells['speed-latency'])).toMatchObject([{ words: '38 s', details: '1x H100, 1080p, 8 steps', path: 'claims/fast/' }]);
  });

  test('promises that are open, and when they fall due', () => {
    expect(
      linesOf(cells['promises'])
        .map(({ details }) => details)
        .sort(),
    ).toEqual(['fell due on 31 March 2026', 'no day named: “soon”']);
  });

  test('leaves out what is not on record', () => {
    expect(cells).not.toHaveProperty('speed-memory');
    expect(cells).not.toHaveProperty('openness-weights');
    expect(describeModel(base, 'silent').cells).toEqual({});
  });
});

test('a time without its machine says so', () => {
  const alone = buildBase({ 'claims/bare.md': speed('60 s') });
  expect(linesOf(describeModel(alone, 'model').cells['speed-latency'])[0]?.details).toBe('hardware not stated');
});

test('models that anything is on record for can be chosen', () => {
  expect(listModels(base)).toEqual([['model', 'Model One']]);
});

describe('rows that differ', () => {
  const model = (id: string, cell?: Cell) => ({ id, name: id, cells: cell ? { row: cell } : {} });
  const day = (value: string): Cell => ({ kind: 'day', day: value });

  test.each<readonly [string, Cell | undefined, Cell | undefined, boolean]>([
    ['the same day', day(DAY), day(DAY), false],
    ['two days', day(DAY), day('2026-01-01'), true],
    ['a day and nothing', day(DAY), undefined, true],
    ['nothing twice', undefined, undefined, false],
    [
      'a mark by the word of the maker',
      { kind: 'mark', aspect: 'weights', mark: 'yes', isOnlyWord: true, words: 'yes' },
      { kind: 'mark', aspect: 'weights', mark: 'yes', isOnlyWord: false, words: 'yes' },
      true,
    ],
    [
      'the same figure on two pages',
      { kind: 'lines', lines: [{ words: '5 B', details: '', path: 'claims/a/', status: 'supported' }] },
      { kind: 'lines', lines: [{ words: '5 B', details: '', path: 'claims/b/', status: 'supported' }] },
      false,
    ],
    ['counts', { kind: 'statuses', counts: [['refuted', 1]] }, { kind: 'statuses', counts: [['refuted', 2]] }, true],
    ['results', { kind: 'result', result: 'met', why: '' }, { kind: 'result', result: 'met', why: '' }, false],
    ['makers', { kind: 'maker', name: 'A', path: 'a/' }, { kind: 'maker', name: 'B', path: 'b/' }, true],
  ])('%s', (_what, a, b, isDifferent) => {
    expect(isDiffering([model('a', a), model('b', b)], 'row')).toBe(isDifferent);
  });

  test('pairs to begin with share the most rows, each model once', () => {
    const [one, two, three] = [model('one', day(DAY)), model('two'), model('three', day(DAY))];
    expect(pickPairs([one, two, three])).toEqual([['one', 'three']]);
    expect(pickPairs([one])).toEqual([]);
  });
});
