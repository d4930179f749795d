import { expect, test } from 'vitest';
import type { AssessedClaim } from '../../../src/assessment/index.ts';
import { groupByDay, listEvents } from '../../../src/site/plots/events.ts';
import { listNumberRows } from '../../../src/site/plots/number-rows.ts';
import { buildBase, buildClaim, buildEvidence } from '../../builders.ts';

const claimWith = (fields: Readonly<Record<string, unknown>>): AssessedClaim => {
  const claim = buildBase({ 'claims/c.md': buildClaim(fields) }).claims.get('c');
  if (!claim) throw new Error('the claim breaks its schema');
  return claim;
};
const observe = (id: string, quantity: string, more = {}) => buildEvidence({ id, observed: { quantity, scope: 'total' }, ...more });

test('the claim stands first, then each observation with its number on the page and how it stands to the claim', () => {
  const rows = listNumberRows(claimWith({ evidence: [observe('a', '15 B'), observe('b', 'over 20 B', { source: 'announcement' })] }));
  expect(rows.map(({ word, standing, evidence }) => [word, standing, evidence?.number])).toEqual([
    ['claimed', 'claimed', undefined],
    ['reported', 'agrees', 1],
    ['reported', 'contradicts', 2],
  ]);
  expect(rows.map(({ interval }) => interval)).toEqual([
    { low: 14.5e9, high: 15.5e9 },
    { low: 14.5e9, high: 15.5e9 },
    { low: 20e9, high: Infinity },
  ]);
});

test('what was worked out counts as about, as in the comparison', () => {
  const [, row] = listNumberRows(claimWith({ evidence: [observe('a', '10 B', { formula: '2 × 5 B' })] }));
  expect(row).toMatchObject({ word: 'reported and worked out', interval: { low: 9e9, high: 11e9 } });
});

test('numbers of another scope are no observation of this one, nor is what was withdrawn', () => {
  const active = buildEvidence({ observed: { quantity: '3 B', scope: 'active' } });
  expect(listNumberRows(claimWith({ evidence: [active] }))).toEqual([]);
  expect(listNumberRows(claimWith({ evidence: [observe('a', '15 B', { withdrawn: { on: '2026-04-10', reason: 'misread' } })] }))).toEqual(
    [],
  );
});

test('the claimed number, only said again, makes no plot; another number does, and so does one that was looked at', () => {
  const rowsOf = (...evidence: unknown[]) => listNumberRows(claimWith({ evidence }));
  const said = observe('a', '15 B', { kind: 'statement' });
  expect(rowsOf(said, observe('b', '15 B', { kind: 'copy' }))).toEqual([]);
  expect(rowsOf(said, observe('b', '14 B', { kind: 'statement' }))).toHaveLength(3);
  expect(rowsOf(said, observe('b', '15 B', { kind: 'artifact' }))).toHaveLength(3);
});

test('a copy is set aside, with the reason', () => {
  const [, row] = listNumberRows(claimWith({ evidence: [observe('a', '15 B', { kind: 'copy' }), observe('b', '15 B')] }));
  expect(row).toMatchObject({ standing: 'aside', why: 'a copy adds nothing to its original' });
});

test('events run from the oldest day on; within a day from what was said to what was mended', () => {
  const { data } = claimWith({
    claimedOn: '2026-04-01',
    appearances: [
      { source: 'study', on: '2026-04-01', role: 'original' },
      { source: 'study', on: '2026-04-05', role: 'copy' },
    ],
    corrections: [{ on: '2026-04-10', was: 'x', now: 'y', reason: 'A slip of ours.' }],
  });
  expect(groupByDay(listEvents(data)).map(({ on, kinds }) => [on, ...kinds.keys()])).toEqual([
    ['2026-04-01', 'said'],
    ['2026-04-05', 'told'],
    ['2026-04-10', 'found', 'learned', 'corrected'],
  ]);
});
