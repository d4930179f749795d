import fc from 'fast-check';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assessment/index.ts';
import { escapeMarkdown, writeLink } from '../../src/outputs/markdown-twins/escape-markdown.ts';
import { markdownTwins } from '../../src/outputs/markdown-twins/markdown-twins.ts';
import { formatDay } from '../../src/outputs/markdown-twins/words.ts';
import { isStatus } from '../../src/records/index.ts';
import { readKnowledgeBase } from '../../src/store/index.ts';
import { buildApiBase, CONTEXT } from './api-base.ts';
import { HARD_TEXTS } from './hard-texts.ts';

const parse = (markdown: string): Root => unified().use(remarkParse).use(remarkGfm).parse(markdown);
const FIRST_LINE = /^([A-Z][a-z-]+), as of \d{1,2} [A-Z][a-z]+ \d{4}\.\n\n# /u;

/** Types of the nodes in order, text that stands together once. remark links addresses even where they are escaped: such a link is text. */
function listTypes(tree: Root): readonly string[] {
  const types: string[] = [];
  visit(tree, (node) => {
    const isSpelledOut = node.type === 'link' && node.url.endsWith(toString(node));
    if (!isSpelledOut && !(node.type === 'text' && types.at(-1) === 'text')) types.push(node.type);
  });
  return types;
}

function listLinks(tree: Root): readonly string[] {
  const urls: string[] = [];
  visit(tree, 'link', ({ url }) => void urls.push(url));
  return urls;
}

const small = buildApiBase();
const files = new Map(markdownTwins.files(small, CONTEXT).map(({ path, content }) => [path, content]));
const read = (path: string) => files.get(path) ?? expect.fail(`${path} is missing`);
const oneLine = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();

describe('text in Markdown', () => {
  const isPlain = (text: string) => {
    const tree = parse(escapeMarkdown(text));
    expect(listTypes(tree)).toEqual(oneLine(text) === '' ? ['root'] : ['root', 'paragraph', 'text']);
    expect(toString(tree)).toBe(oneLine(text));
  };

  test.each(HARD_TEXTS.map((text) => [text.slice(0, 30), text]))('%j is text and nothing else', (_start, text) => {
    isPlain(text);
  });

  test('of any kind is text and nothing else', () => {
    const sign = fc.constantFrom(
      ...Array.from('#-+=*_`~|<>[]()!&;:\\/.@0123 \n\tabwxyz"\'^$%{}'),
      '://',
      'www.',
      '&amp;',
      '\u2028',
      '😀',
      'א',
      'http',
    );
    fc.assert(fc.property(fc.oneof(fc.string({ unit: sign, maxLength: 30 }), fc.string({ unit: 'grapheme', maxLength: 20 })), isPlain), {
      numRuns: 1000,
    });
  });

  test('stands in a heading, a list and a link as it is', () => {
    for (const text of HARD_TEXTS) {
      expect(toString(parse(`# ${escapeMarkdown(text)}`))).toBe(oneLine(text));
      expect(listTypes(parse(`- ${escapeMarkdown(text)}`))).toEqual(['root', 'list', 'listItem', 'paragraph', 'text']);
      const link = parse(`See ${writeLink(text, 'https://x.example/a_(b)?c=<d>&e=1')}.`);
      expect(listTypes(link)).toEqual(['root', 'paragraph', 'text', 'link', 'text']);
      expect(listLinks(link)).toEqual(['https://x.example/a_%28b%29?c=%3Cd%3E&e=1']);
    }
  });
});

describe('the Markdown of a claim', () => {
  test('begins with its status and the day of it, in the real record too', async () => {
    const real = assess((await readKnowledgeBase('.')).base, '2026-11-23');
    const claims = markdownTwins.files(real, CONTEXT).filter(({ path }) => path.startsWith('claims/'));
    const first = claims.map(({ content }) => FIRST_LINE.exec(content)?.[1]?.toLowerCase() ?? content.slice(0, 50));
    expect(first.filter((word) => !isStatus(word))).toEqual([]);
    expect(claims).toHaveLength(real.published.length);
  });

  test('has the sentence as its one title, whatever it says', () => {
    for (const [index, text] of HARD_TEXTS.entries()) {
      const titles = parse(read(`claims/hard-${String(index)}.md`)).children.filter((node) => node.type === 'heading' && node.depth === 1);
      expect(titles.map((title) => toString(title))).toEqual([oneLine(text)]);
    }
  });

  test('tells the evidence, what it leans on, the reply and the corrections', () => {
    const text = read('claims/whole.md');
    for (const words of [
      '## Evidence',
      '“15 B”',
      '## Claims that it leans on',
      '## Reply',
      'was “14”, now “15”. A slip.',
      'Nobody looked.',
    ])
      expect(text).toContain(words);
  });

  test('shows the address of an impostor and never links it', () => {
    const text = read('claims/whole.md');
    expect(text).toContain('A fake \\[x\\](y) (not safe to open: `https://fake.example/%28a%29`)');
    expect(listLinks(parse(text)).filter((url) => url.includes('fake.example'))).toEqual([]);
  });

  test('that was withdrawn or retired says so first, and has no status', () => {
    expect(read('claims/taken-back.md')).toMatch(
      /^Withdrawn, on 10 April 2026\.\n\n# .*\n\nIt was \\# wrong\. It no longer has a status\.\n$/u,
    );
    expect(read('claims/old-one.md')).toMatch(/^Retired, on 10 April 2026\.\n\n# old-one\n/u);
    expect(read('claims/old-one.md')).toContain('(https://x.example/assay/claims/fast.md)');
    expect([...files.keys()]).not.toContain('claims/hidden.md');
  });
});

describe('Markdown twins', () => {
  test('link to files that are written, or to pages', () => {
    const own = [...files.values()].flatMap((text) => listLinks(parse(text))).filter((url) => url.startsWith('https://x.example/'));
    const broken = own.map((url) => url.replace('https://x.example/assay/', '')).filter((path) => path.endsWith('.md') && !files.has(path));
    expect(own.length).toBeGreaterThan(100);
    expect(broken).toEqual([]);
    expect(own.filter((url) => !url.startsWith('https://x.example/assay/'))).toEqual([]);
  });

  test('hold no HTML and no image', () => {
    const types = new Set([...files.values()].flatMap((text) => listTypes(parse(text))));
    expect(
      [...types].filter((type) => ['html', 'image', 'imageReference', 'definition', 'table', 'footnoteReference'].includes(type)),
    ).toEqual([]);
  });

  test('of subjects and topics list their claims by status', () => {
    expect(read('topics/speed.md')).toMatch(/^1 claim on record, last changed 10 April 2026\.\n\n# Speed\n/u);
    expect(read('subjects/model.md')).toContain('(https://x.example/assay/claims/fast.md)');
    expect(read('subjects/lab.md')).toMatch(/^No claims on record\.\n/u);
  });
});

test('a day is spelled out', () => {
  expect(formatDay('2026-04-10')).toBe('10 April 2026');
});
