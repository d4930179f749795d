import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isFolder, readKnowledgeBase, UserError, writeNewFile } from '../../src/store/index.ts';
import { readText } from '../../src/store/read-text.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'assay-files-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test('a file that is gone or cannot be read is a problem', () => {
  for (const path of [join(root, 'gone.md'), join(root, 'x'.repeat(300))]) {
    expect(readText(path, 'a.md')).toMatchObject({ text: null, problems: [{ code: 'file-unreadable', file: 'a.md' }] });
  }
});

test('a file in place of a folder is a problem, and the other collections are read', async () => {
  mkdirSync(join(root, 'content/subjects'), { recursive: true });
  writeFileSync(join(root, 'content/claims'), '');
  symlinkSync(join(root, 'nowhere'), join(root, 'content/sources'));
  writeFileSync(join(root, 'content/subjects/model.yaml'), 'name: Model\nkind: model\nsummary: A model.\n');
  const { base, problems } = await readKnowledgeBase(root);
  const unreadable = problems.filter(({ code }) => code === 'folder-unreadable').map(({ file }) => file);
  expect(unreadable).toEqual(['content/claims', 'content/sources']);
  expect([...base.subjects.keys()]).toEqual(['model']);
});

test('content that is a file is refused in words', async () => {
  writeFileSync(join(root, 'content'), '');
  await expect(readKnowledgeBase(root)).rejects.toThrow(UserError);
});

test('a new file below a file is refused in words', () => {
  mkdirSync(join(root, 'content'));
  writeFileSync(join(root, 'content/claims'), '');
  for (const path of ['content/claims/new.md', 'content/claims/below/new.md']) {
    expect(() => {
      writeNewFile(root, path, 'x');
    }).toThrow(UserError);
  }
});

test('only a folder is a folder', () => {
  writeFileSync(join(root, 'file'), '');
  expect([root, join(root, 'file'), join(root, 'file/below'), join(root, 'none')].map(isFolder)).toEqual([true, false, false, false]);
});
