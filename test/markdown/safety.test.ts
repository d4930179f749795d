import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/markdown/find-excess.ts';
import { listProblems, render } from './render.ts';

const BITS = [
  ...[
    '<script>',
    '</script>',
    '<b onclick=x>',
    '<!--',
    '-->',
    '<',
    '>',
    '"',
    '&lt;',
    '&#106;',
    'javascript:',
    'data:',
    'alert(1)',
    '<javascript:x>',
  ],
  ...[
    '[',
    ']',
    '(',
    ')',
    '![',
    '](',
    '[^',
    '[^first]',
    '[a](',
    '[a]: ',
    '\\',
    '`',
    '```',
    '*',
    '**',
    '_',
    '~~',
    '|',
    '| - |',
    '#',
    '- ',
    '> ',
    '1. ',
  ],
  ...['\n', '\n\n', '    ', '\t', ' ', 'a', 'claim:known', 'https://a.example', 'www.a.example', '\0', '\u{1F40E}', '\uD800'],
];
const body = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...BITS), { maxLength: 60 }).map((bits) => bits.join('')),
);

/** The tags of the HTML; all that a browser could act on stands in them, as text is escaped. */
const listTags = (html: string) => html.match(/<[^>]*>/gu) ?? [];

test('whatever the body, nothing is thrown and nothing active comes out', () => {
  fc.assert(
    fc.property(body, (text) => {
      const { html, problems } = render(text);
      for (const tag of listTags(html)) {
        expect(tag).toMatch(/^<\/?(?:p|h[2-6]|blockquote|[uo]l|li|hr|pre|table|thead|tbody|tr|t[hd]|a|em|strong|del|code|br|sup)(?: |>)/u);
        expect(tag).not.toMatch(/\son\w*\s*=/iu);
        expect(tag).not.toMatch(/href="(?!https?:\/\/|mailto:|#|\/base\/)/iu);
      }
      expect(html).not.toMatch(/<script|<!--/iu);
      for (const { line, column } of problems) expect(Math.min(line - 9, column)).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});

describe('a body beyond the bounds is a problem, and soon', () => {
  test.each([
    ['bytes', 'é'.repeat(LIMITS.bytes / 2 + 1), '10:1 too-much'],
    ['quotations', `a\n${'>'.repeat(2000)}`, '11:1 too-much'],
    ['lists in a line', '- '.repeat(200), '10:1 too-much'],
    ['lists by indent', Array.from({ length: 200 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'), '109:1 too-much'],
    ['list items', '- - a\n\n'.repeat(9000), '2510:1 too-much'],
    ['lines that stay in a quotation', `${'>'.repeat(99)}a\n${'a\n'.repeat(9000)}`, '60:1 too-much'],
    ['definitions', '[^a]: '.repeat(101), '10:1 too-much'],
    ['marks', `a\n\n${'**a '.repeat(2000)}${' a**'.repeat(2000)}`, '12:1 too-much'],
    ['brackets', ']'.repeat(60_000), '10:1 too-much'],
  ])('%s', (_, text, problem) => {
    expect(listProblems(text)).toEqual([problem]);
    expect(render(text).html).toBe('');
  });
});

describe('a body at the bounds is rendered', () => {
  test.each([
    ['bytes', 'word '.repeat(LIMITS.bytes / 5)],
    ['quotations', `${'>'.repeat(LIMITS.depth)}a`],
    ['lists', Array.from({ length: LIMITS.depth / 2 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
    ['list items', '- a\n'.repeat(LIMITS.nestedLines - 1)],
    ['marks', `${'**a '.repeat(LIMITS.marksPerParagraph / 2)}${' a**'.repeat(LIMITS.marksPerParagraph / 2)}`],
  ])('%s', (_, text) => {
    expect(render(text).problems).toEqual([]);
    expect(render(text).html).not.toBe('');
  });
});
