import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, onTestFinished, test } from 'vitest';
import { extractArticle } from '../../src/store/article/extract-article.ts';
import { readArticleText } from '../../src/store/article/read-article.ts';
import { MAX_ARTICLE_BYTES } from '../../src/store/article/size.ts';
import { UserError } from '../../src/store/index.ts';

const PARAGRAPH =
  'Lantern 2 has 9 billion parameters, says its maker. It reads a question and draws an answer, in a minute or two, on one card.';
const page = (body: string, head = '') => `<!doctype html><html><head><title>On Lantern</title>${head}</head><body>${body}</body></html>`;
const article = `<nav><a href="/">Home</a> <a href="/shop">Buy our shoes</a></nav><article><h1>On Lantern</h1>${`<p>${PARAGRAPH}</p>`.repeat(4)}</article><footer>Imprint</footer>`;

/** A file in a folder that goes away with the test. */
function put(name: string, content: string | Uint8Array): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'assay-article-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  writeFileSync(path.join(folder, name), content);
  return path.join(folder, name);
}

const read = (name: string, stdin = '') => readArticleText(name, Readable.from([Buffer.from(stdin)]));

describe('what is read as what', () => {
  test.each([
    ['a.md', '# A\n\nText.', 'markdown', false],
    ['a.txt', '# A\n\nText.', 'plain', false],
    ['a', 'Text.', 'markdown', false],
    ['a.html', page(article), 'markdown', true],
    ['a', page(article), 'markdown', true],
    ['a.md', '<!doctype html> is how a page begins.', 'markdown', false],
  ])('%s that holds %j', async (name, content, format, isExtracted) => {
    expect(await read(put(name, content))).toMatchObject({ format, isExtracted });
  });

  test('standard input is named so, and a page there is extracted', async () => {
    expect(await read('-', 'Text.')).toEqual({ name: 'stdin', text: 'Text.', format: 'markdown', published: null, isExtracted: false });
    expect(await read('-', page(article))).toMatchObject({ name: 'stdin', isExtracted: true });
  });

  test('a byte-order mark is no part of the text, other characters stay as they are', async () => {
    const { text } = await read(put('a.md', '\uFEFFWan\u00A02\u20112 has \uFF11\uFF14 B.\r\n'));
    expect(text).toBe('Wan\u00A02\u20112 has \uFF11\uFF14 B.\r\n');
  });
});

describe('the main text of a page', () => {
  test('is its headline and paragraphs, without what stands around them', () => {
    const { text } = extractArticle(page(article), 'page');
    expect(text).toMatch(/^# On Lantern\n\nLantern 2 has 9 billion parameters/u);
    expect(text).not.toMatch(/shoes|Imprint/u);
  });

  test('keeps tables and lists as Markdown', () => {
    const table = '<table><tr><th>Model</th><th>Parameters</th></tr><tr><td>Lantern 2</td><td>7 B</td></tr></table>';
    const { text } = extractArticle(page(`<article><p>${PARAGRAPH.repeat(5)}</p><ul><li>One card</li></ul>${table}</article>`), 'page');
    expect(text).toMatch(/^[*-] One card$/mu);
    expect(text).toMatch(/^\| Lantern 2 +\| 7 B/mu);
  });

  test('has the day of publication that the page states, and none that it does not', () => {
    const head = '<meta property="article:published_time" content="2026-04-04T08:00:00Z">';
    expect(extractArticle(page(article, head), 'page').published).toBe('2026-04-04');
    expect(extractArticle(page(article), 'page').published).toBeNull();
  });

  test('runs no script and loads nothing', () => {
    const script = '<script>document.title = "run"; globalThis.ran = true;</script><img src="http://127.0.0.1:9/x.png">';
    const { text } = extractArticle(page(script + article), 'page');
    expect(text).not.toMatch(/globalThis|run"/u);
    expect(globalThis).not.toHaveProperty('ran');
  });

  test.each([
    ['300 elements deep', page('<div>'.repeat(5000) + PARAGRAPH), /depth of more than 300/u],
    ['tags that nobody closes', '<b><i>'.repeat(200_000), /depth of more than 300/u],
    ['a million empty elements', page('<br>'.repeat(400_000)), /more than 50,000 elements/u],
    ['nothing to read', page('<script>1</script>'), /without a main text/u],
  ])('is refused quickly where it is %s', (_, html, message) => {
    const start = performance.now();
    expect(() => extractArticle(html, 'page')).toThrow(message);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test('is read quickly where one attribute or one text takes all the room', () => {
    const start = performance.now();
    extractArticle(page(`<article><p title="${'x'.repeat(900_000)}">${PARAGRAPH.repeat(5000)}</p></article>`), 'page');
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe('what is no article is refused with a reason and a way out', () => {
  const cases: readonly (readonly [string, () => string, RegExp])[] = [
    ['nothing there', () => '/nowhere/a.md', /ENOENT/u],
    ['an empty file', () => put('a.md', ''), /empty text/u],
    ['blank space', () => put('a.md', ' \n\uFEFF\n\t'), /empty text/u],
    ['binary data', () => put('a.md', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1])), /:1:5: Unexpected binary data/u],
    ['another encoding', () => put('a.md', Buffer.from([0x61, 0x0a, 0xe9, 0x20])), /:2:1: .*UTF-8/u],
    ['a text of 10 MB', () => put('a.md', 'word '.repeat(2_000_000)), /size of 10,000,000 bytes, expected at most 2,097,152/u],
    ['one line of 10 MB', () => put('a.txt', 'x'.repeat(10_000_000)), /size of 10,000,000 bytes/u],
    ['a folder', () => path.dirname(put('a.md', '')), /folder or special file/u],
    ['a device', () => '/dev/zero', /folder or special file/u],
    ['no path at all', () => 'a\0b', /expected a file that can be read/u],
  ];

  test.each(cases)('%s', async (_, make, message) => {
    const error: unknown = await read(make()).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).message).toMatch(message);
    expect((error as UserError).hint).not.toBe('');
  });

  test('a stream that never ends is cut off', async () => {
    const endless = Readable.from(
      (function* () {
        for (;;) yield Buffer.alloc(65_536, 'x');
      })(),
    );
    await expect(readArticleText('-', endless)).rejects.toThrow(`expected at most ${MAX_ARTICLE_BYTES.toLocaleString('en')} bytes`);
  });

  test('a name that looks like an option of another folder stays a name', async () => {
    const file = put('a.md', 'Text.');
    mkdirSync(path.join(path.dirname(file), 'b'));
    expect((await read(path.join(path.dirname(file), 'b', '..', 'a.md'))).text).toBe('Text.');
  });
});
