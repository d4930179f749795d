import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkTarget } from '../../src/site/check-target.ts';
import { UserError } from '../../src/store/index.ts';

const parent = mkdtempSync(join(tmpdir(), 'assay-target-'));
const project = join(parent, 'project');
const root = join(parent, 'ledger');
const check = (out: string) => checkTarget(out, { project, root });

beforeAll(() => {
  for (const folder of ['project/content', 'ledger/content/claims', 'empty', 'built/pagefind', 'other']) {
    mkdirSync(join(parent, folder), { recursive: true });
  }
  for (const file of ['built/feed.json', 'other/notes.txt', 'file']) writeFileSync(join(parent, file), 'x');
  symlinkSync(join(parent, 'nowhere'), join(parent, 'dangling'));
  symlinkSync(project, join(parent, 'link'));
});
afterAll(() => {
  rmSync(parent, { recursive: true });
});

describe('the folder to build into', () => {
  test.each(['new', 'new/below', 'empty', 'built', 'project/dist', 'ledger/dist', 'projects'])('may be %s', (out) => {
    expect(check(join(parent, out))).toBe(join(parent, out));
  });

  test.each(['', 'project', 'ledger', 'project/content', 'ledger/content', 'ledger/content/claims', 'ledger/content/new/below', 'link'])(
    'is never %j of the project or the content',
    (out) => {
      expect(() => check(join(parent, out))).toThrow(/^Unexpected --out /u);
    },
  );

  test.each(['file', 'file/below', 'dangling', 'other', 'link/content/new'])('is not %s, which no build made', (out) => {
    expect(() => check(join(parent, out))).toThrow(UserError);
  });

  test.each(['', ' ', '/'])('is not %j', (out) => {
    expect(() => check(out)).toThrow(UserError);
  });
});
