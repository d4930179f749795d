import { describe, expect, test } from 'vitest';
import { createFolder, runAssay } from './fixture.ts';

interface Row {
  readonly id: string;
  readonly status: string;
  readonly asOf: string;
}

const readRows = (stdout: string) => (JSON.parse(stdout) as readonly Row[]).map(({ id, status }) => `${id} ${status}`);

describe('status', () => {
  test('is a table of published claims with a count', () => {
    const { code, stdout } = runAssay(['status'], createFolder().root);
    const [head, first, second, empty, count] = stdout.split('\n');
    expect(code).toBe(0);
    expect(head?.split(/ {2,}/u)).toEqual(['CLAIM', 'STATUS', 'AS OF', 'FRESH', 'TEXT']);
    // A count of parameters does not age, so nothing stands under FRESH.
    expect(first?.split(/ {2,}/u)).toEqual(['lantern-2-7b', '✓ supported', '2026-03-02', 'Lantern 2 has 7 billion parameters.']);
    expect(second).toContain('✗ refuted');
    expect(new Set([head, first, second].map((line) => line?.search(/AS OF|2026-/u))).size).toBe(1);
    expect([empty, count]).toEqual(['', '2 of 2 published claims on 2026-03-10: 1 supported, 1 refuted. Not listed: 1 draft.']);
  });

  test.each([
    [['--status', 'refuted'], ['lantern-2-9b refuted']],
    [['--topic', 'speed'], []],
    [['--topic', 'parameters', '--subject', 'lantern-2', '--status', 'supported'], ['lantern-2-7b supported']],
    [
      ['--at', '2026-03-01'],
      ['lantern-2-7b unverified', 'lantern-2-9b unverified'],
    ],
    [['--at', '2026-02-01'], []],
  ])('filters by %j', (words, rows) => {
    const { code, stdout } = runAssay(['status', ...words, '--json'], createFolder().root);
    expect([code, readRows(stdout)]).toEqual([0, rows]);
  });

  test.each([
    ['--topic', 'parametres', 'parameters'],
    ['--subject', 'lantern-3', 'lantern-2'],
    ['--status', 'refutd', 'refuted'],
  ])('suggests for %s %s', (option, word, meant) => {
    const { code, stdout, stderr } = runAssay(['status', option, word], createFolder().root);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`Did you mean ${meant}`);
  });

  test('lists the real content', () => {
    const { code, stdout, stderr } = runAssay(['status', '--json'], '.', { ASSAY_TODAY: '2026-11-23' });
    expect([code, stderr]).toEqual([0, '']);
    expect(readRows(stdout).length).toBeGreaterThanOrEqual(43);
    expect(readRows(stdout)).toContain('happyhorse-fully-open-source refuted');
  });
});
