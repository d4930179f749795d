import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { readPages } from './read-site.ts';
import { ORIGIN } from './run-build.ts';

describe.each([inject('site'), inject('projectSite')])('the sitemap of $base', ({ folder, base }) => {
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  const listed = [...read('sitemap-0.xml').matchAll(/<loc>([^<]*)<\/loc>/gu)].map(([, address]) => address);

  test('lists every page that may be indexed, and no other', () => {
    const indexable = readPages(folder).filter(({ html }) => !html.includes('<meta name="robots" content="noindex">'));
    expect(listed.toSorted()).toEqual(indexable.map((page) => `${ORIGIN}${base}${page.path}`).toSorted());
  });

  test('dates the claims, and is named by robots.txt', () => {
    expect(read('sitemap-0.xml')).toMatch(/claims\/happyhorse-15b\/<\/loc><lastmod>2\d{3}-/u);
    expect(read('robots.txt')).toContain(`Sitemap: ${ORIGIN}${base}sitemap-index.xml`);
  });
});
