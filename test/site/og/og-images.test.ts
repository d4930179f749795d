import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { decode, listFiles, readPages } from '../read-site.ts';
import { ORIGIN } from '../run-build.ts';
import { readPng } from './read-png.ts';

describe.each([
  ['at the root', inject('site')],
  ['below a base path', inject('projectSite')],
])('images of link previews %s', (_where, { folder, base }) => {
  const pages = readPages(folder).map((page) => ({ ...page, meta: readMeta(page.html) }));
  const claims = pages.filter((page) => /^claims\/[^/]+\/$/u.test(page.path) && page.html.includes('property="article:published_time"'));

  test('are PNGs of 1200 × 630 and below 40 kB', () => {
    const images = listFiles(folder).filter((file) => file === 'og.png' || file.startsWith('og/'));
    expect(images.length).toBeGreaterThan(claims.length);
    for (const file of images) {
      const bytes = readFileSync(path.join(folder, file));
      expect(readPng(bytes), file).toEqual({ isPng: true, width: 1200, height: 630 });
      expect(bytes.length, file).toBeLessThan(40_000);
    }
  });

  test('stand in the head of every claim, with the whole address, size and words', () => {
    expect(claims.length).toBeGreaterThan(40);
    for (const page of claims) {
      const id = page.path.split('/')[1] ?? '';
      expect(Object.fromEntries(page.meta), page.path).toMatchObject({
        'og:image': `${ORIGIN}${base}og/${id}.png`,
        'og:image:type': 'image/png',
        'og:image:width': '1200',
        'og:image:height': '630',
        'twitter:card': 'summary_large_image',
      });
      expect(page.meta.get('og:image:alt'), page.path).toContain(page.meta.get('og:title'));
      expect(page.meta.get('og:image:alt'), page.path).toMatch(/” Status: [a-z-]+, as of \d{1,2} [A-Z][a-z]+ \d{4}\.$/u);
    }
  });

  test('are there for every page that names one, and every page does', () => {
    const missing = pages.filter(({ meta }) => {
      const address = meta.get('og:image') ?? '';
      return !address.startsWith(ORIGIN + base) || !existsSync(path.join(folder, address.slice((ORIGIN + base).length)));
    });
    expect(missing.map((page) => page.path)).toEqual([]);
  });
});

function readMeta(html: string): ReadonlyMap<string, string> {
  return new Map(
    [...html.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)">/gu)].map(([, name = '', value = '']) => [name, decode(value)]),
  );
}
