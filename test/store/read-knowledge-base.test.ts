import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readKnowledgeBase, resolveToday, UserError, writeNewFile } from '../../src/store/index.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'assay-store-'));
  mkdirSync(join(root, 'content'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const put = (path: string, content: string | Uint8Array) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
};

const CLAIM = `---
text: A sentence.
subject: model
topic: parameters
asserted: { quantity: 15 B, scope: total }
claimant: maker
claimedOn: 2026-04-10
recordedOn: 2026-04-10
record: published
---
The body.
`;

const problemsOf = async (content: string | Uint8Array, path = 'content/claims/a-claim.md') => {
  put(path, content);
  const { problems } = await readKnowledgeBase(root);
  return problems.filter(({ file }) => file === path).map(({ code, line, column }) => `${code} ${String(line)}:${String(column)}`);
};

describe('every malformed file gives problems with their places', () => {
  const billion = `a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n`;
  test.each<[string, string | Uint8Array, readonly string[]]>([
    ['no front matter', 'Just text.\n', ['front-matter 1:1']],
    ['front matter that does not end', '---\ntext: x\n', ['front-matter 1:1']],
    ['bad YAML', CLAIM.replace('subject: model', 'subject: [model'), ['yaml 4:1']],
    ['a tab', CLAIM.replace('asserted: { quantity: 15 B, scope: total }', 'asserted:\n\tquantity: 15 B'), ['yaml 6:1']],
    ['a duplicate key', CLAIM.replace('subject: model', 'subject: model\nsubject: other'), ['yaml 4:1']],
    ['aliases', `---\n${billion}---\n`, ['yaml 3:8', 'yaml 3:12', 'yaml 4:5', 'yaml 4:9']],
    ['nesting without end', `---\na: ${'['.repeat(100_000)}\n---\n`, ['yaml 2:1']],
    ['a wrong type', CLAIM.replace('15 B', '[15]'), ['schema 5:23']],
    ['an unknown field', CLAIM.replace('claimant: maker', 'claimant: maker\ncolour: red'), ['schema 7:1']],
    ['an impossible day, and a second problem beside it', CLAIM.replaceAll('2026-04-10', '2026-02-30'), ['schema 7:12', 'schema 8:13']],
    ['a missing field', CLAIM.replace('claimant: maker\n', ''), ['schema 2:1']],
    ['an unknown topic', CLAIM.replace('topic: parameters', 'topic: size'), ['schema 4:8']],
    ['a unit that does not fit', CLAIM.replace('15 B', '15 s'), ['schema 5:23']],
    ['an unsafe address', 'title: x\nurl: javascript:alert(1)\n', []],
    ['binary data', new Uint8Array([45, 45, 45, 10, 0, 1, 2]), ['file-binary 2:1']],
    ['another encoding', Buffer.from(CLAIM.replace('The body.', 'Le modèle.'), 'latin1'), ['file-encoding 11:7']],
    ['a byte-order mark', `\uFEFF${CLAIM}`, ['file-bom 1:1']],
    ['Windows line ends', CLAIM.replaceAll('\n', '\r\n'), ['file-line-ends 1:4']],
    ['a huge file', CLAIM + 'x'.repeat(300 * 1024), ['file-size 1:1']],
  ])('%s', async (_name, content, expected) => {
    if (expected.length === 0) expect(await problemsOf(content, 'content/sources/a.yaml')).toContain('schema 2:6');
    else expect(await problemsOf(content)).toEqual(expected);
  });

  test('of an unknown topic it says which ones there are', async () => {
    put('content/claims/a-claim.md', CLAIM.replace('topic: parameters', 'topic: size'));
    const { problems } = await readKnowledgeBase(root);
    expect(problems.map(({ message }) => message)).toContain(
      'Unexpected value of `topic`, expected open-source, parameters, speed, benchmark, architecture, capability, availability or identity',
    );
  });

  test('a link is refused, not followed', async () => {
    writeFileSync(join(root, 'secret.md'), CLAIM);
    mkdirSync(join(root, 'content/claims'));
    symlinkSync(join(root, 'secret.md'), join(root, 'content/claims/linked.md'));
    const { problems, base } = await readKnowledgeBase(root);
    expect(problems.map(({ code }) => code)).toContain('file-kind');
    expect(base.claims.size).toBe(0);
  });

  test('what is good beside what is broken is still read, with its place', async () => {
    put('content/claims/good.md', CLAIM);
    put('content/claims/broken.md', 'nothing');
    const { base } = await readKnowledgeBase(root);
    expect([...base.claims.keys()]).toEqual(['good']);
    expect(base.claims.get('good')?.locate(['asserted', 'scope'])).toEqual({ line: 5, column: 36 });
    expect(base.claims.get('good')).toMatchObject({ bodyLine: 11, body: 'The body.\n' });
  });
});

describe('new files', () => {
  test('a file is written once and never overwritten', () => {
    writeNewFile(root, 'content/claims/new.md', 'first');
    expect(() => {
      writeNewFile(root, 'content/claims/new.md', 'second');
    }).toThrow(UserError);
  });

  test.each(['../outside.md', 'content/../outside.md', '/tmp/outside.md', 'content/claims/../../outside.md'])(
    '%s leaves the folder',
    (path) => {
      expect(() => {
        writeNewFile(root, path, 'x');
      }).toThrow(UserError);
    },
  );
});

describe('the day', () => {
  test.each([
    [{ flag: '2026-01-02', env: { SOURCE_DATE_EPOCH: '0' } }, '2026-01-02'],
    [{ env: { SOURCE_DATE_EPOCH: '1775779200' } }, '2026-04-10'],
    [{ env: { ASSAY_TODAY: '2026-04-11', SOURCE_DATE_EPOCH: '0' } }, '2026-04-11'],
  ])('%o', (sources, day) => {
    expect(resolveToday(sources)).toBe(day);
  });

  test.each([{ flag: '2026-02-30', env: {} }, { env: { SOURCE_DATE_EPOCH: 'now' } }])('%o is refused', (sources) => {
    expect(() => resolveToday(sources)).toThrow(UserError);
  });
});
