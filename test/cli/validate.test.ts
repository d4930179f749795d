import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/records/index.ts';
import { changeClaim, createFolder, runAssay } from './fixture.ts';

const readProblems = (stdout: string) => JSON.parse(stdout) as readonly Problem[];

describe('validate', () => {
  test('finds nothing in sound content', () => {
    const { root } = createFolder();
    expect(runAssay(['validate'], root)).toMatchObject({ code: 0, stdout: '✓ No problems.\n', stderr: '' });
    expect(runAssay(['validate', '--format', 'json'], root)).toMatchObject({ code: 0, stdout: '[]\n' });
    expect(runAssay(['validate', '--format', 'github'], root)).toMatchObject({ code: 0, stdout: '' });
  });

  test('finds nothing in the real content', () => {
    expect(runAssay(['validate'], '.', { ASSAY_TODAY: '2026-11-23' })).toMatchObject({ code: 0, stderr: '' });
  });

  test('compares quotes with the snapshots of a vault, and says how many it could', () => {
    const vault = mkdtempSync(join(tmpdir(), 'assay-vault-'));
    const snapshot = /sha256: (\w+)/u.exec(readFileSync('content/sources/creative-ai-news-happyhorse.yaml', 'utf8'))?.[1] ?? '';
    writeFileSync(join(vault, snapshot), 'other words than were read');
    const { code, stdout, stderr } = runAssay(['validate', '--format', 'json', '--vault', vault], '.', { ASSAY_TODAY: '2026-11-23' });
    rmSync(vault, { recursive: true });
    expect(code).toBe(1);
    expect(new Set(readProblems(stdout).map((problem) => problem.code))).toEqual(new Set(['quote-snapshot']));
    expect(stderr).toMatch(/^note: [1-9]\d* quotes were compared/u);
  });

  test('refuses a vault that is a file', () => {
    const { code, stderr } = runAssay(['validate', '--vault', 'package.json'], '.');
    expect([code, stderr.split('\n')[0]]).toEqual([2, 'error: Unexpected vault "package.json", expected a folder of snapshots']);
  });

  test('tells a problem by place, severity, code, message and hint, and counts', () => {
    const { root } = createFolder({ 'content/claims/lantern-2-7b.md': changeClaim('topic: parameters', 'topic: parameters\ncolour: red') });
    const { code, stdout } = runAssay(['validate'], root);
    const [problem, hint, empty, summary] = stdout.split('\n');
    expect(code).toBe(1);
    expect(problem).toMatch(/^content\/claims\/lantern-2-7b\.md:5:1 {2}error {2}schema {2}Unexpected \S.*$/u);
    expect(hint).toMatch(/^ {4}\S/u);
    expect([empty, summary]).toEqual(['', '✗ 1 error and 0 warnings in 1 file.']);
  });

  test('has every field in its JSON, in order of place', () => {
    const { root } = createFolder({
      'content/claims/lantern-2-9b.md': 'no front matter\n',
      'content/claims/lantern-2-7b.md': changeClaim('2026-03-01', '2026-02-30'),
    });
    const problems = readProblems(runAssay(['validate', '--format', 'json'], root).stdout);
    expect(Object.keys(problems[0] ?? {}).sort()).toEqual(['code', 'column', 'file', 'hint', 'line', 'message', 'severity']);
    const places = problems.map(({ file, line }) => `${file} ${String(line).padStart(4)}`);
    expect(places).toEqual([...places].sort());
    expect(new Set(problems.map(({ file }) => file)).size).toBe(2);
  });

  test('escapes what GitHub Actions would take for its own', () => {
    const odd = 'content/claims/odd,name%3A:x.md';
    const { root } = createFolder({ [odd]: '---\ntext: "50% \\n"\ncolour: red\n---\n' });
    const { code, stdout } = runAssay(['validate', '--format', 'github'], root);
    const lines = stdout.trimEnd().split('\n');
    expect(code).toBe(1);
    for (const line of lines) expect(line).toMatch(/^::error file=[^,:]*,line=\d+,col=\d+,title=[\w-]+::\S/u);
    expect(lines[0]).toContain('file=content/claims/odd%2Cname%253A%3Ax.md,');
  });

  test('lets no control character of the content reach the terminal', () => {
    const { root } = createFolder({
      'content/claims/lantern-2-7b.md': changeClaim('topic: parameters', 'topic: parameters\n"\\e[31mred": 1'),
    });
    const { stdout } = runAssay(['validate'], root);
    expect(stdout).not.toContain('\u001B');
    expect(stdout).toContain('red');
  });

  test('takes another day, and refuses one that does not exist', () => {
    const { root } = createFolder();
    expect(runAssay(['validate', '--today', '2026-03-05'], root).code).toBe(0);
    const refused = runAssay(['validate', '--today', '2026-02-30'], root);
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toMatch(/^error: .*2026-02-30/u);
  });
});

/** Nine levels of aliases, each nine times the one before. */
const BOMB = [
  '---',
  'level0: &level0 [x, x, x, x, x, x, x, x, x]',
  ...Array.from({ length: 9 }, (_, level) => `level${level + 1}: &level${level + 1} [${Array(9).fill(`*level${level}`).join(', ')}]`),
  '---',
  '',
].join('\n');
const SOUND = changeClaim('2026', '2026');

/** One malformed file each, all in one folder. */
const MALFORMED: Readonly<Record<string, string | Uint8Array>> = {
  'bad-yaml': changeClaim('topic: parameters', 'topic: [parameters'),
  tabs: changeClaim('asserted: {', 'asserted:\n\tquantity: {'),
  'duplicate-key': changeClaim('topic: parameters', 'topic: parameters\ntopic: speed'),
  'wrong-type': changeClaim('text: Lantern', 'text: [1]\nlang: Lantern'),
  'unknown-field': changeClaim('topic: parameters', 'topic: parameters\ncolour: red'),
  'unknown-reference': changeClaim('subject: lantern-2', 'subject: lantern-3'),
  'impossible-date': changeClaim('claimedOn: 2026-03-01', 'claimedOn: 2026-02-30'),
  huge: `${SOUND}${'More words. '.repeat(175_000)}`,
  'billion-laughs': BOMB,
  binary: new Uint8Array(2000).map((_, index) => (index * 37) % 256),
  'latin-1': Buffer.from(`${SOUND}Le modèle.\n`, 'latin1'),
  'byte-order-mark': `\uFEFF${SOUND}`,
  'windows-line-ends': SOUND.replaceAll('\n', '\r\n'),
  empty: '',
};

describe('a folder of malformed files', () => {
  const toFile = (name: string) => `content/claims/${name}.md`;
  const create = () => createFolder(Object.fromEntries(Object.entries(MALFORMED).map(([name, content]) => [toFile(name), content])));

  test('gives a problem with line and column for each, in one run, and writes nothing', () => {
    const { root, snapshot } = create();
    const before = snapshot();
    const { code, stdout, stderr } = runAssay(['validate', '--format', 'json'], root);
    const problems = readProblems(stdout);
    expect(code).toBe(1);
    expect(stderr).toBe('');
    expect(problems.map(({ file }) => file)).toEqual(expect.arrayContaining(Object.keys(MALFORMED).map(toFile)));
    expect(problems.filter(({ line, column }) => !(line >= 1 && column >= 1))).toEqual([]);
    expect(snapshot()).toEqual(before);
  });

  test.each(['text', 'github', 'json'])('shows no stack trace as %s', (format) => {
    const { stdout, stderr } = runAssay(['validate', '--format', format], create().root);
    expect(stdout + stderr).not.toMatch(/^ {4}at /mu);
    expect(stdout + stderr).not.toContain('internal error');
  });

  test('still explains the claims that are sound, and says that something was left out', () => {
    const { code, stdout, stderr } = runAssay(['explain', 'lantern-2-7b'], create().root);
    expect([code, stdout.includes('supported')]).toEqual([0, true]);
    expect(stderr).toContain('assay validate');
  });
});
