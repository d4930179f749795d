import { expect, test } from 'vitest';
import type { AssessedClaim } from '../../../src/assessment/index.ts';
import type { Status } from '../../../src/records/index.ts';
import { listChanges, pickChanges } from '../../../src/site/view/list-changes.ts';
import { buildBase, buildClaim, buildEvidence } from '../../builders.ts';

const NEVER = { rule: 'rule', reason: 'Because.', because: [] };

/** A claim whose history is the given steps: day, status, and the day on which we learned of it. */
function withHistory(
  id: string,
  subject: string,
  steps: readonly (readonly [on: string, status: Status, learnedOn: string])[],
): AssessedClaim {
  const base = buildBase({ [`claims/${id}.md`]: buildClaim({ subject }) }).claims.get(id);
  if (!base) throw new Error(`${id} breaks its schema`);
  const history = steps.map(([on, status, learnedOn], index) => ({ ...NEVER, was: steps[index - 1]?.[1] ?? null, on, status, learnedOn }));
  return { ...base, history };
}

const said = (changes: ReturnType<typeof listChanges>) => changes.map(({ claim, from, to, on }) => `${claim.id}: ${from} → ${to}, ${on}`);

test('a first verdict is no change, every later step is one', () => {
  const claims = [
    withHistory('still', 'model', [['2026-01-01', 'supported', '2026-01-01']]),
    withHistory('moved', 'model', [
      ['2026-01-01', 'unverified', '2026-01-01'],
      ['2026-01-02', 'supported', '2026-01-02'],
      ['2026-01-03', 'disputed', '2026-01-03'],
    ]),
  ];
  expect(said(listChanges(claims))).toEqual(['moved: supported → disputed, 2026-01-03', 'moved: unverified → supported, 2026-01-02']);
});

test('what we learned last is first, then the later day, then a verdict that moved, then the id', () => {
  const step = (id: string, from: Status, on: string, learnedOn: string) =>
    withHistory(id, 'model', [
      ['2025-01-01', from, '2025-01-01'],
      [on, 'refuted', learnedOn],
    ]);
  const claims = [
    step('b-first', 'unverified', '2026-02-02', '2026-03-01'),
    step('a-first', 'unverified', '2026-02-02', '2026-03-01'),
    step('z-moved', 'supported', '2026-02-02', '2026-03-01'),
    step('earlier', 'supported', '2026-02-01', '2026-03-01'),
    step('learned', 'unverified', '2024-01-01', '2026-03-02'),
  ];
  expect(listChanges(claims).map(({ claim }) => claim.id)).toEqual(['learned', 'z-moved', 'a-first', 'b-first', 'earlier']);
  expect(listChanges(claims.toReversed())).toEqual(listChanges(claims));
});

test('no subject comes twice, and no more than asked', () => {
  const claims = ['one', 'two', 'three'].map((id) =>
    withHistory(id, id === 'three' ? 'maker' : 'model', [
      ['2025-01-01', 'unverified', '2025-01-01'],
      ['2026-01-01', 'supported', '2026-01-01'],
    ]),
  );
  expect(pickChanges(listChanges(claims), 5).map(({ claim }) => claim.id)).toEqual(['one', 'three']);
  expect(pickChanges(listChanges(claims), 1)).toHaveLength(1);
});

test('evidence that came after the claim changes its status', () => {
  const evidence = [buildEvidence({ kind: 'artifact', observedOn: '2026-04-12', recordedOn: '2026-04-13' })];
  const { published } = buildBase({ 'claims/size.md': buildClaim({ evidence }) }, '2026-05-01');
  expect(listChanges(published)).toMatchObject([{ from: 'unverified', to: 'supported', on: '2026-04-12', learnedOn: '2026-04-13' }]);
});
