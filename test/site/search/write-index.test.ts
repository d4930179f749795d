import { expect, test } from 'vitest';
import { toCatalogueEntry, toRecord } from '../../../src/site/search/to-record.ts';
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
  expect(claim && toRecord(claim, '', base).language).toBe('en');
  expect(claim && toCatalogueEntry(claim, 'en_1', base).lang).toBe('zh-Hans');
});
