import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST_ARTICLE, LONGEST_SENTENCE, readSentences } from '../../../src/matching/text/read-sentences.ts';

const texts = (source: string, format: 'markdown' | 'plain' = 'markdown') => readSentences(source, format).map(({ text }) => text);

describe('readSentences', () => {
  test.each([
    ['a version before a full stop', 'It is Wan 2.2. It is new.', ['It is Wan 2.2.', 'It is new.']],
    ['a decimal', 'It costs $0.50 a second. Cheap.', ['It costs $0.50 a second.', 'Cheap.']],
    [
      'abbreviations',
      'See e.g. Smith et al. and Dr. Jones vs. Acme Inc. for it.',
      ['See e.g. Smith et al. and Dr. Jones vs. Acme Inc. for it.'],
    ],
    ['initials', 'J. K. Rowling wrote it.', ['J. K. Rowling wrote it.']],
    [
      'a number that begins a sentence',
      'It has many parameters. 37 billion are active.',
      ['It has many parameters.', '37 billion are active.'],
    ],
    ['a quotation', '“It is done.” She left.', ['“It is done.”', 'She left.']],
    ['a line break', 'One\nline. Two.', ['One\nline.', 'Two.']],
  ])('cuts sentences at their ends: %s', (_, source, expected) => {
    expect(texts(source)).toEqual(expected);
  });

  test('keeps the markup of a sentence in its text and drops it from what is read', () => {
    const [first, second] = readSentences('It is here. **Wan 2.2** has `14B` &amp; [a link](https://x.example).', 'markdown');
    expect(first?.text).toBe('It is here.');
    expect(second).toMatchObject({ text: '**Wan 2.2** has `14B` &amp; [a link](https://x.example).', plain: 'Wan 2.2 has 14B & a link.' });
  });

  test('tells headings, list items, quotations and table rows apart', () => {
    const source = '# Title\n\nText.\n\n- item one\n- item two\n\n> quoted\n\n| a | b |\n|---|---|\n| x | 14 |\n';
    expect(readSentences(source, 'markdown').map(({ kind, plain, isHeader }) => [kind, plain, isHeader])).toEqual([
      ['heading', 'Title', false],
      ['paragraph', 'Text.', false],
      ['list-item', 'item one', false],
      ['list-item', 'item two', false],
      ['quotation', 'quoted', false],
      ['table-row', 'a | b', true],
      ['table-row', 'x | 14', false],
    ]);
  });

  test('makes special spaces, hyphens, digits and quotation marks plain, and keeps their places', () => {
    const [sentence] = readSentences('Gemma3\u201112B needs \uFF18\uFF10\u00A0GB, \u201Cit\u2019s said\u201D.', 'plain');
    expect(sentence?.plain).toBe('Gemma3-12B needs 80 GB, "it\'s said".');
    expect(sentence?.offsets[sentence.plain.indexOf('80')]).toBe(sentence?.text.indexOf('\uFF18'));
  });

  test('skips front matter and code, and counts lines from the head of the file', () => {
    const source = '---\ntitle: x\n---\n\nFirst.\n\n```\ncode. here.\n```\n\nLast one.\n';
    expect(readSentences(source, 'markdown').map(({ text, line, column }) => [text, line, column])).toEqual([
      ['First.', 5, 1],
      ['Last one.', 11, 1],
    ]);
  });

  test.each([
    ['ten million characters in one line', 'x'.repeat(1e7)],
    ['deep quotations', `${'>'.repeat(50_000)} end`],
    ['deep lists', Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth * 2)}- a`).join('\n')],
    ['open brackets', '['.repeat(50_000)],
    ['asterisks', '*a '.repeat(50_000)],
    ['nothing', ''],
  ])('reads %s in bounded time and length', (_, source) => {
    const started = performance.now();
    const sentences = readSentences(source, 'markdown');
    expect(performance.now() - started).toBeLessThan(5000);
    for (const { plain, end } of sentences) {
      expect(plain.length).toBeLessThanOrEqual(LONGEST_SENTENCE);
      expect(end).toBeLessThanOrEqual(LONGEST_ARTICLE);
    }
  });

  test('each sentence is the slice of the source at its place, and each offset lies in it', () => {
    const pieces = fc.constantFrom(
      'Wan 2.2 ',
      'is. ',
      '**bold** ',
      '\n\n',
      '- ',
      '# ',
      '> ',
      '\u00A0',
      '| a | b |\n|-|-|\n',
      '&amp;',
      '`',
      'e.g. ',
      '“x” ',
      '\\*',
      '😀',
      '[l](u) ',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), fc.constantFrom('markdown' as const, 'plain' as const), (parts, format) => {
        const source = parts.join('');
        for (const { text, start, end, offsets, plain } of readSentences(source, format)) {
          expect(source.slice(start, end)).toBe(text);
          expect(offsets).toHaveLength(plain.length);
          expect(offsets.every((offset, index) => offset < Math.max(text.length, 1) && offset >= (offsets[index - 1] ?? 0))).toBe(true);
        }
      }),
    );
  });
});
