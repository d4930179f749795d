import { expect, test } from 'vitest';
import { withAbsoluteLinks } from '../../src/markdown/absolute-links.ts';

const PAGE = 'https://ledger.example/assay/claims/x/';

test.each([
  ['<a href="/assay/about/">a</a>', '<a href="https://ledger.example/assay/about/">a</a>'],
  ['<a class="c" href="#evidence-1">a</a>', `<a class="c" href="${PAGE}#evidence-1">a</a>`],
  ['<a href="https://a.example/">a</a>', '<a href="https://a.example/">a</a>'],
  ['<code> href="/x"</code>', '<code> href="/x"</code>'],
  ['<code> href="/\\a:99999999/"</code>', '<code> href="/\\a:99999999/"</code>'],
  ['<a href="/\\a:99999999/">a</a>', '<a href="/\\a:99999999/">a</a>'],
  ['<a title="a > href=" href="/x">a</a>', '<a title="a > href=" href="https://ledger.example/x">a</a>'],
])('%s', (html, expected) => {
  expect(withAbsoluteLinks(html, PAGE)).toBe(expected);
});
