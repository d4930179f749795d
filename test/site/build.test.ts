import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { listFiles } from './read-site.ts';
import { ORIGIN, runBuild } from './run-build.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'assay-build-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('npm run build', () => {
  test('gives the same bytes for the same input and day', async () => {
    const { folder: first } = inject('site');
    const second = path.join(folder, 'second');
    await runBuild(['--today', inject('today'), '--out', second, '--site', ORIGIN, '--base', '/']);
    expect(listFiles(second)).toEqual(listFiles(first));
    const differing = listFiles(first).filter(
      (file) => !readFileSync(path.join(first, file)).equals(readFileSync(path.join(second, file))),
    );
    expect(differing).toEqual([]);
  });

  test('leaves the previous site whole where the content has errors, and says where they are', async () => {
    const root = path.join(folder, 'broken');
    const out = path.join(root, 'dist');
    cpSync('content', path.join(root, 'content'), { recursive: true });
    cpSync('public', out, { recursive: true });
    writeFileSync(path.join(root, 'content/claims/broken.md'), '---\ntext: [unclosed\n---\n\nBody.\n');
    const { code, output } = await runBuild(['--root', root, '--out', out]);
    expect(code).toBe(1);
    expect(output).toMatch(/^content\/claims\/broken\.md:\d+:\d+ error /mu);
    expect(output).not.toMatch(/^\s+at /mu);
    expect(readdirSync(out)).toEqual(readdirSync('public'));
    expect(readdirSync(root).sort()).toEqual(['content', 'dist']);
  });

  test.each(['', '.', 'content/new', 'package.json', 'src'])('does not build into %j', async (out) => {
    const { code, output } = await runBuild(['--out', out]);
    expect(code).toBe(1);
    expect(output).toMatch(/^Unexpected .+, expected a folder for the built site$/mu);
    expect(existsSync('src/site/build.ts')).toBe(true);
  });

  test.each([
    [['--today', '2026-02-30'], /Unexpected day "2026-02-30"/u],
    [['--base', '/a b/'], /Unexpected base path/u],
    [['--site', 'ftp://x'], /Unexpected site address/u],
    [['--nothing'], /'--nothing'/u],
  ])('refuses %j in words', async (args, message) => {
    const { code, output } = await runBuild([...args, '--out', path.join(folder, 'none')]);
    expect(code).toBe(1);
    expect(output).toMatch(message);
    expect(output).not.toMatch(/^\s+at /mu);
    expect(existsSync(path.join(folder, 'none'))).toBe(false);
  });
});
