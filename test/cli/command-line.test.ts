import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { JSON_SCHEMAS } from '../../src/outputs/index.ts';
import { createFolder, runAssay } from './fixture.ts';

const ESCAPE = '\u001B[';
const names = COMMANDS.map(({ name }) => name);
const runnable = COMMANDS.flatMap((command) =>
  'commands' in command ? command.commands.map((child) => [command.name, child.name]) : [[command.name]],
);

describe('help', () => {
  test('lists every command and documents the exit codes', () => {
    const { code, stdout } = runAssay(['--help'], '.');
    expect(code).toBe(0);
    for (const name of names) expect(stdout).toMatch(new RegExp(`^ {2}${name}\\b`, 'mu'));
    expect([...stdout.matchAll(/^ {2}(\d+) {2,}\S/gmu)].map(([, exit]) => Number(exit))).toEqual([0, 1, 2, 70, 130]);
  });

  test.each(runnable)('%s %s has examples and needs no knowledge base', (...words) => {
    const { code, stdout } = runAssay([...words.filter(Boolean), '--help'], tmpdir());
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Examples:\n(?: {2}# .*\n)? {2}\$ assay /mu);
    expect(stdout).toContain('--root');
  });

  test('prints the version', () => {
    expect(runAssay(['--version'], '.')).toMatchObject({ code: 0, stdout: `${packageJson.version}\n` });
  });
});

describe('wrong use', () => {
  test.each([
    [[]],
    [['validat']],
    [['validate', '--formt', 'json']],
    [['validate', '--format', 'xml']],
    [['explain']],
    [['new']],
    [['new', 'page']],
    [['completion', 'tcsh']],
    [['validate', '--root', '/nowhere']],
  ])('%j exits with 2 and no stack trace', (words) => {
    const { code, stdout, stderr } = runAssay(words, createFolder().root);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).not.toMatch(/^ {4}at /mu);
    expect(stderr).not.toBe('');
  });

  test('suggests the command that was meant', () => {
    expect(runAssay(['explane'], '.').stderr).toContain('explain');
  });

  test('says where it looked for the content', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'assay-empty-'));
    onTestFinished(() => {
      rmSync(folder, { recursive: true });
    });
    const { code, stderr } = runAssay(['validate'], folder);
    expect(code).toBe(2);
    expect(stderr).toContain('--root');
  });
});

test('the content is found from a folder below it, and by name', () => {
  const { root } = createFolder();
  expect(runAssay(['status', '--json'], path.join(root, 'content/claims')).code).toBe(0);
  expect(runAssay(['status', '--json', '--root', root], tmpdir()).code).toBe(0);
  expect(runAssay(['--root', root, 'status', '--json'], tmpdir()).code).toBe(0);
});

describe('schema', () => {
  const schemas = JSON_SCHEMAS().map(({ name }) => name);

  test('lists the names', () => {
    expect(runAssay(['schema'], tmpdir())).toMatchObject({ code: 0, stdout: `${schemas.join('\n')}\n` });
  });

  test.each(schemas)('prints %s', (name) => {
    const { code, stdout } = runAssay(['schema', name], tmpdir());
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toHaveProperty('$schema');
  });

  test('writes them all', () => {
    const { root, snapshot } = createFolder();
    const { code } = runAssay(['schema', '--out', '.assay/schemas'], root);
    expect(code).toBe(0);
    expect(Object.keys(snapshot())).toEqual(expect.arrayContaining(schemas.map((name) => path.join('.assay', 'schemas', `${name}.json`))));
  });

  test('suggests a name', () => {
    const { code, stderr } = runAssay(['schema', 'clain'], tmpdir());
    expect([code, stderr.includes('Did you mean claim')]).toEqual([2, true]);
  });
});

describe('completion', () => {
  const complete = (...words: string[]) =>
    runAssay(['complete', '--', ...words], createFolder().root)
      .stdout.split('\n')
      .map((line) => line.split('\t')[0]);

  test.each(['bash', 'zsh', 'fish', 'powershell'])('prints a script for %s', (shell) => {
    const { code, stdout } = runAssay(['completion', shell], tmpdir());
    expect(code).toBe(0);
    expect(stdout).toMatch(/assay complete '?--/u);
  });

  test('offers commands, options, topics, statuses, formats and ids', () => {
    expect(complete('')).toEqual(expect.arrayContaining(names));
    expect(complete('new', '')).toEqual(expect.arrayContaining(['claim', 'source', 'subject']));
    expect(complete('status', '--')).toEqual(expect.arrayContaining(['--topic', '--json', '--root']));
    expect(complete('status', '--topic', 'par')).toContain('parameters');
    expect(complete('status', '--status', 'ref')).toContain('refuted');
    expect(complete('status', '--subject', 'lan')).toEqual(expect.arrayContaining(['lantern-2', 'lantern-labs']));
    expect(complete('validate', '--format', '')).toEqual(expect.arrayContaining(['text', 'json', 'github']));
    expect(complete('explain', 'lantern-2-7')).toContain('lantern-2-7b');
    expect(complete('schema', '')).toContain('claim');
  });

  test('offers what it can without a knowledge base', () => {
    expect(runAssay(['complete', '--', 'explain', ''], tmpdir())).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('the streams', () => {
  test('hold no colour where they are piped, and do where it is forced', () => {
    const { root } = createFolder();
    for (const words of [['status'], ['explain', 'lantern-2-9b'], ['validate']]) {
      expect(runAssay(words, root).stdout).not.toContain(ESCAPE);
      expect(runAssay(words, root, { FORCE_COLOR: '1' }).stdout).toContain(ESCAPE);
      expect(runAssay(words, root, { NO_COLOR: '1' }).stdout).not.toContain(ESCAPE);
    }
  });

  test('end quietly when the reader goes away', async () => {
    const child = spawn(process.execPath, ['src/cli/main.ts', 'schema', 'claim'], { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    const [code] = (await once(child, 'close')) as [number];
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('tell an internal error in one line, its place only when asked', () => {
    const { root, put } = createFolder();
    put('.assay', 'a file where a folder is wanted');
    const words = ['schema', '--out', '.assay/schemas'];
    const { code, stderr } = runAssay(words, root);
    expect(code).toBe(70);
    expect(stderr).toMatch(/^internal error: [^\n]+\n$/u);
    expect(runAssay(words, root, { ASSAY_DEBUG: '1' }).stderr).toMatch(/^ {4}at /mu);
  });
});

test('runs as an executable of its own', () => {
  const { status, stdout } = spawnSync('src/cli/main.ts', ['--version'], {
    env: { PATH: `${path.dirname(process.execPath)}:${process.env['PATH'] ?? ''}` },
    encoding: 'utf8',
  });
  expect([status, stdout]).toEqual([0, `${packageJson.version}\n`]);
});
