import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { readPages } from './read-site.ts';
import { ORIGIN } from './run-build.ts';

describe.each([
  ['at the root', inject('site')],
  ['below a base path', inject('projectSite')],
])('links %s', (_where, { folder, base }) => {
  const pages = readPages(folder);
  const ids = new Map(pages.map((page) => [page.path, page.ids]));

  const internal = pages.flatMap((page) =>
    page.addresses
      .map((address) => ({ from: page.path, address, url: new URL(address, `${ORIGIN}${base}${page.path}`) }))
      .filter(({ url }) => url.origin === ORIGIN),
  );

  test('there are many', () => {
    expect(pages.length).toBeGreaterThan(80);
    expect(internal.length).toBeGreaterThan(2000);
  });

  test('stay below the base path', () => {
    const outside = internal.filter(({ url }) => !url.pathname.startsWith(base));
    expect(outside).toEqual([]);
  });

  test('lead to a file and, with a fragment, to a place in it', () => {
    const broken = internal
      .filter(({ url }) => url.pathname.startsWith(base))
      .filter(({ url }) => {
        const target = decodeURIComponent(url.pathname.slice(base.length));
        if (!existsSync(path.join(folder, target, target.endsWith('/') || target === '' ? 'index.html' : ''))) return true;
        return url.hash !== '' && !ids.get(target)?.has(decodeURIComponent(url.hash.slice(1)));
      })
      .map(({ from, address }) => `${from}: ${address}`);
    expect(broken).toEqual([]);
  });

  test('ids are unique on each page', () => {
    const doubled = pages
      .filter(({ html, ids: all }) => [...html.matchAll(/<[a-z][^>]*?\sid="/gu)].length !== all.size)
      .map((page) => page.path);
    expect(doubled).toEqual([]);
  });
});
