import fc from 'fast-check';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import rehypeStringify from 'rehype-stringify';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { remarkAssay, type RemarkAssayOptions } from '../../src/matching/remark-assay.ts';
import { ARTICLE, HOSTILE, RECORDS } from './report/articles.ts';

const toHtml = (text: string, options: Partial<RemarkAssayOptions> = {}) =>
  unified()
    .use(remarkParse)
    .use(remarkAssay, { records: RECORDS, ...options })
    .use(remarkRehype)
    .use(rehypeStringify)
    .processSync(text);
const plain = (text: string) => String(unified().use(remarkParse).use(remarkRehype).use(rehypeStringify).processSync(text));
const withoutMarks = (html: string) => html.replaceAll(/<mark [^>]*>|<\/mark>/gu, '');

test('what repeats a refuted claim or contradicts the record is marked, with status and claim', () => {
  const html = String(toHtml(ARTICLE));
  expect(html.match(/<mark [^>]*>[^<]*/gu)).toEqual([
    '<mark class="assay assay-repeats-unsound" title="Repeats a refuted claim: Lantern 2 has 9 billion parameters." data-assay-relation="repeats" data-assay-status="refuted" data-assay-claim="lantern-2-9b">9 billion parameters',
    expect.stringContaining('data-assay-status="supported" data-assay-claim="lantern-2-7b">12 billion'),
    expect.stringMatching(/assay-contradicts.*> parameters$/u),
  ]);
});

test('the document is otherwise what it was', () => {
  expect(withoutMarks(String(toHtml(ARTICLE)))).toBe(plain(ARTICLE));
});

test('each finding is a message of the file, at its sentence', () => {
  expect(toHtml(ARTICLE).messages.map(({ line, column, source, ruleId }) => [line, column, source, ruleId])).toEqual([
    [3, 1, 'assay', 'repeats-unsound'],
    [4, 1, 'assay', 'contradicts'],
  ]);
});

test('the options say which findings count, and who is told', () => {
  const told: string[] = [];
  const file = toHtml(ARTICLE, { urgencies: ['new'], onFinding: ({ words }) => told.push(words) });
  expect([told, file.messages.length]).toEqual([['3 billion active parameters'], 1]);
});

test('a processor that writes Markdown gets a document that it can write', () => {
  const markdown = unified()
    .use(remarkParse)
    .use(remarkAssay, { records: RECORDS })
    .use(remarkStringify)
    .processSync('Lantern 2 has 9 billion parameters.\n');
  expect(String(markdown)).toBe('Lantern 2 has *9 billion parameters*.\n');
});

describe('no document is broken', () => {
  test.each([...HOSTILE, 'Lantern 2 has 9&nbsp;billion parameters \\*.', '[Lantern 2 has 9 billion parameters](https://a.example/).', ''])(
    '%j',
    (text) => {
      expect(withoutMarks(String(toHtml(text)))).toBe(plain(text));
    },
  );

  test('whatever it holds', () => {
    const piece = fc.constantFrom(
      '*',
      '_',
      '`',
      '[',
      '](',
      ')',
      '\n',
      '\n\n',
      '> ',
      '- ',
      '| ',
      '<b>',
      '&amp;',
      '\\',
      'Lantern 2 has 9 billion parameters. ',
      'It has 12 B. ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        expect(withoutMarks(String(toHtml(text)))).toBe(plain(text));
      }),
    );
  });
});
