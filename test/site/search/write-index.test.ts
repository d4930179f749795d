import { expect, test } from 'vitest';
import { toRecord } from '../../../src/site/search/to-record.ts';
import { locateWithin } from '../../../src/site/search/write-index.ts';
import { buildBase, buildClaim } from '../../builders.ts';

test.each(['../x', 'a/../../x', '.', ''])('%j leaves the folder of the index', (path) => {
  expect(() => locateWithin('/site/pagefind', path)).toThrow(/^Unexpected path /u);
});

test('a path below the folder is taken', () => {
  expect(locateWithin('/site/pagefind', 'index/en_1.pf_index')).toBe('/site/pagefind/index/en_1.pf_index');
});

test('a claim in another language stands in the index of the site, and keeps its language for display', () => {
  const base = buildBase({ 'claims/a.md': buildClaim({ lang: 'zh-Hans' }) });
  const claim = base.claims.get('a');
  expect(claim && toRecord(claim, '', base)).toMatchObject({ language: 'en', meta: { lang: 'zh-Hans' } });
});
