import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { nameFiles } from '../../src/cli/export/name-files.ts';
import { writeFiles } from '../../src/cli/export/write-files.ts';
import { runCli } from '../../src/cli/run-cli.ts';
import { EXPORTS } from '../../src/cli/export/list-exports.ts';
import { createFolder, runAssay } from './fixture.ts';

describe('assay export', () => {
  test('lists every edition where none is named, and names the nearest for a slip', () => {
    const { root } = createFolder();
    const { code, stdout } = runAssay(['export'], root);
    expect([code, stdout.match(/^[a-z-]+/gmu)]).toEqual([0, EXPORTS.map(({ id }) => id)]);
    const wrong = runAssay(['export', 'sqlit'], root);
    expect([wrong.code, wrong.stdout]).toEqual([2, '']);
    expect(wrong.stderr).toContain('Did you mean sqlite?');
  });

  test('an edition of one file goes to standard output, with the address of this site', () => {
    const { root } = createFolder();
    const { code, stdout } = runAssay(['export', 'robots'], root, { ASSAY_SITE: 'https://news.example', ASSAY_BASE: '/assay/' });
    expect(code).toBe(0);
    expect(stdout).toContain('Sitemap: https://news.example/assay/sitemap-index.xml');
  });

  test('one of several files needs a folder, or the name of one', () => {
    const { root } = createFolder();
    const bare = runAssay(['export', 'ndjson'], root);
    expect([bare.code, bare.stdout]).toEqual([2, '']);
    expect(bare.stderr).toMatch(/has 9 files, expected --out with a folder\n {2}Add --out FOLDER, or --only .*claims\.ndjson/u);
    const only = runAssay(['export', 'ndjson', '--only', 'claims.ndjson'], root);
    const claims = only.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(claims.map(({ id, status, explanation, url }) => [id, status, explanation, url])).toEqual([
      [
        'lantern-2-7b',
        'supported',
        expect.stringContaining('The configuration tells the size'),
        'https://test.example/claims/lantern-2-7b/',
      ],
      ['lantern-2-9b', 'refuted', expect.stringContaining('The configuration tells the size'), 'https://test.example/claims/lantern-2-9b/'],
    ]);
  });

  test('writes into a folder beside what is there, and replaces a file only by force', () => {
    const { root, put, read } = createFolder({ 'out/mine.txt': 'mine' });
    expect(runAssay(['export', 'csv', '--out', 'out'], root).code).toBe(0);
    expect(read('out/claims.csv')).toMatch(/^id,text,/u);
    put('out/claims.csv', 'changed');
    put('out/history.csv', 'changed');
    const again = runAssay(['export', 'csv', '--out', 'out'], root);
    expect(again.code).toBe(2);
    expect(again.stderr).toMatch(/existing file .*subjects\.csv and 8 more.*\n {2}Add --force/u);
    expect([read('out/claims.csv'), read('out/mine.txt')]).toEqual(['changed', 'mine']);
    expect(runAssay(['export', 'csv', '--out', 'out', '--force'], root).code).toBe(0);
    expect(read('out/history.csv')).not.toBe('changed');
    expect(read('out/mine.txt')).toBe('mine');
  });

  test('a database goes to a file or through a pipe', () => {
    const { root } = createFolder();
    expect(runAssay(['export', 'sqlite', '--out', 'a.sqlite'], root).code).toBe(0);
    const database = new DatabaseSync(path.join(root, 'a.sqlite'), { readOnly: true });
    expect(
      database
        .prepare('SELECT id, status FROM claims')
        .all()
        .map((row) => Object.values(row)),
    ).toEqual([
      ['lantern-2-7b', 'supported'],
      ['lantern-2-9b', 'refuted'],
    ]);
    expect(runAssay(['export', 'sqlite'], root).stdout).toMatch(/^SQLite format 3/u);
  });

  test('an image is drawn where it is asked for, and no other', () => {
    const { root, snapshot } = createFolder();
    expect(runAssay(['export', 'og', '--only', 'og/lantern-2-9b.png', '--out', 'refuted.png'], root).code).toBe(0);
    const names = Object.keys(snapshot()).filter((name) => name.endsWith('.png'));
    expect(names).toEqual(['refuted.png']);
    expect(readFileSync(path.join(root, 'refuted.png')).subarray(1, 4).toString()).toBe('PNG');
    expect(runAssay(['export', 'og', '--only', 'og/lantern-2-8b.png'], root).stderr).toMatch(/Did you mean og\/lantern-2-[79]b\.png\?/u);
  });

  test('what is no text does not go to a terminal, and it says what to do instead', async () => {
    const { root } = createFolder();
    const terminal = () => Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY: true, columns: 80 });
    const [stdin, stdout, stderr] = [terminal(), terminal(), terminal()];
    const argv = ['node', 'assay', 'export', 'sqlite', '--root', root];
    const host = { ...process, argv, env: {}, cwd: () => root, stdin, stdout, stderr };
    expect(await runCli(host as unknown as NodeJS.Process)).toBe(2);
    expect(stdout.read()).toBeNull();
    expect(stderr.read()).toMatch(/Unexpected terminal for sqlite, expected a file: it is no text\s+Add --out FILE/u);
  });

  test('a shell completes the formats', () => {
    expect(runAssay(['complete', '--', 'export', 'sq'], createFolder().root).stdout).toMatch(/^sqlite\t/mu);
  });
});

test('the files of an edition are named below the folder that they share', () => {
  const named = (...paths: string[]) => nameFiles(paths.map((each) => ({ path: each, content: '' }))).map(({ name }) => name);
  expect(named('data/a.csv', 'data/b.csv')).toEqual(['a.csv', 'b.csv']);
  expect(named('api/v1/a.json', 'api/v1/b/c.json')).toEqual(['a.json', 'b/c.json']);
  expect(named('feed.json', 'topics/feed.json')).toEqual(['feed.json', 'topics/feed.json']);
  expect(named('data/assay.sqlite')).toEqual(['assay.sqlite']);
});

test('nothing is written outside of the folder, nor over a folder', () => {
  const { root, snapshot } = createFolder({ 'out/a/b.txt': 'b' });
  const before = snapshot();
  const file = (name: string) => ({ path: name, name, content: 'x' });
  expect(() => writeFiles([file('../x'), file('y')], path.join(root, 'out'), true)).toThrow(/below its folder/u);
  expect(() => writeFiles([file('a'), file('y')], path.join(root, 'out'), true)).toThrow(/Unexpected folder/u);
  expect(() => writeFiles([file('y')], path.join(root, 'content/site.yaml/y'), false)).toThrow(/expected a place that can be written to/u);
  expect(snapshot()).toEqual(before);
});
