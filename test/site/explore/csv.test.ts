import { describe, expect, test } from 'vitest';
import { toCsv } from '../../../src/outputs/csv.ts';
import { toFileRows } from '../../../src/site/explore/dataset.ts';

describe('toCsv', () => {
  test.each([
    ['a word', 'word', 'word'],
    ['a comma', 'a, b', '"a, b"'],
    ['quotes, doubled', 'say "a"', '"say ""a"""'],
    ['a line break', 'a\nb', '"a\nb"'],
    ['white space at an end', ' a', '" a"'],
    ['nothing', '', ''],
    ['a number, a negative one too, as it is', -3.5, '-3.5'],
  ])('writes %s', (_what, cell, written) => {
    expect(toCsv([[cell]])).toBe(`${written}\r\n`);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx'])('takes the text %j for no formula', (cell) => {
    expect(toCsv([[cell]]).replace(/^"/u, '')).toMatch(/^'/u);
  });

  test('quotes a formula that holds a comma', () => {
    expect(toCsv([['=HYPERLINK("a","b")']])).toBe('"\'=HYPERLINK(""a"",""b"")"\r\n');
  });

  test('ends every row with CRLF', () => {
    expect(
      toCsv([
        ['a', 1],
        ['b', 2],
      ]),
    ).toBe('a,1\r\nb,2\r\n');
  });
});

describe('toFileRows', () => {
  const absolute = (path: string) => `https://a.example/${path}`;
  const data = { name: 'x', title: 'X', columns: ['A'] };

  test('puts addresses last, where rows lead somewhere', () => {
    expect(toFileRows({ ...data, rows: [{ cells: ['a'], path: 'claims/a/' }] }, absolute)).toEqual([
      ['A', 'Address'],
      ['a', 'https://a.example/claims/a/'],
    ]);
  });

  test('has no column of addresses, where none does', () => {
    expect(toFileRows({ ...data, rows: [{ cells: ['a'], path: '' }] }, absolute)).toEqual([['A'], ['a']]);
  });
});
