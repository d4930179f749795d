import { describe, expect, test } from 'vitest';
import { sourceSchema } from '../../../src/records/index.ts';
import { openArchiveAt, openSourceAt } from '../../../src/site/view/open-source-at.ts';

const source = (fields: Record<string, unknown>) =>
  sourceSchema.parse({
    title: 'T',
    url: 'https://a.example/x',
    kind: 'article',
    publisher: 'p',
    accessed: '2026-04-10',
    officialness: 'unofficial',
    ...fields,
  });

describe('openSourceAt', () => {
  test.each([
    ['the page, where nothing is quoted', {}, {}, 'https://a.example/x'],
    [
      'the quoted words',
      {},
      { quote: { exact: 'fully open-source, "yes" & more' } },
      'https://a.example/x#:~:text=fully%20open%2Dsource%2C%20%22yes%22%20%26%20more',
    ],
    ['with what stands around them', {}, { quote: { exact: 'b', prefix: 'a', suffix: 'c' } }, 'https://a.example/x#:~:text=a-,b,-c'],
    ['behind a fragment of its own', { url: 'https://a.example/x#part' }, { quote: { exact: 'b' } }, 'https://a.example/x#part:~:text=b'],
    [
      'a line of a file',
      { url: 'https://github.com/o/r/blob/abc/LICENSE' },
      { at: 'LICENSE#L3' },
      'https://github.com/o/r/blob/abc/LICENSE#L3',
    ],
    [
      'lines of a file of a repository',
      { url: 'https://github.com/o/r', revision: 'abc' },
      { at: 'a/b.py#L3-L9' },
      'https://github.com/o/r/blob/abc/a/b.py#L3-L9',
    ],
    ['no line where the place names none', { url: 'https://github.com/o/r' }, { at: 'README.md' }, 'https://github.com/o/r'],
  ])('opens %s', (_what, fields, place, address) => {
    expect(openSourceAt(source(fields), place)).toBe(address);
  });

  test('never links an impostor', () => {
    expect(openSourceAt(source({ officialness: 'impostor' }), { quote: { exact: 'a' } })).toBeNull();
  });

  test('opens the archived copy at the quoted words, where there is one', () => {
    expect(openArchiveAt(source({}))).toBeNull();
    expect(openArchiveAt(source({ archivedUrl: 'https://web.archive.org/web/1/https://a.example/x' }), { quote: { exact: 'b' } })).toBe(
      'https://web.archive.org/web/1/https://a.example/x#:~:text=b',
    );
  });
});

test('what is not safe to open is never linked', () => {
  expect(openSourceAt(source({ officialness: 'claimed-official', unsafe: 'A download that nobody vouches for.' }))).toBeNull();
});
