import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { listFiles, readPage, readPages } from './read-site.ts';
import { ORIGIN } from './run-build.ts';

test('everything that points somewhere is read', () => {
  const page = readPage(
    'x/',
    '<meta property="og:image" content="https://a.example/1"><a title="a > b" href="#2">2</a><img src="3" srcset="4 1x, 5 2x">' +
      '<svg><use href="#6"/></svg><form action="7"><label for="8">8</label><blockquote cite="9&amp;" hidden><p id="i"><p id="i">',
  );
  expect([...page.addresses]).toEqual(['https://a.example/1', '#2', '3', '4', '5', '#6', '7', '9&']);
  expect([[...page.references], [...page.ids], page.doubledIds]).toEqual([['8'], ['i'], ['i']]);
});

describe.each([
  ['at the root', inject('site')],
  ['below a base path', inject('projectSite')],
])('links %s', (_where, { folder, base }) => {
  const pages = readPages(folder);
  const files = listFiles(folder);
  const ids = new Map(pages.map((page) => [page.path, page.ids]));
  const known = new Set([...files, ...ids.keys()]);

  const internal = pages.flatMap((page) =>
    [...page.addresses]
      .map((address) => ({ from: page.path, address, url: new URL(address, `${ORIGIN}${base}${page.path}`) }))
      .filter(({ url }) => url.origin === ORIGIN),
  );

  /** Whether an address is of a file, and its fragment of an element in it. */
  const leadsSomewhere = ({ pathname, hash }: URL): boolean => {
    const target = decodeURIComponent(pathname.slice(base.length));
    return (
      pathname.startsWith(base) && known.has(target) && (hash === '' || ids.get(target)?.has(decodeURIComponent(hash.slice(1))) === true)
    );
  };

  test('there are many', () => {
    expect(pages.length).toBeGreaterThan(80);
    expect(internal.length).toBeGreaterThan(2000);
  });

  test('stay below the base path', () => {
    const outside = internal.filter(({ url }) => !url.pathname.startsWith(base));
    expect(outside).toEqual([]);
  });

  test('lead to a file and, with a fragment, to a place in it', () => {
    const broken = internal.filter(({ url }) => !leadsSomewhere(url)).map(({ from, address }) => `${from}: ${address}`);
    expect(broken).toEqual([]);
  });

  test('so do those in feeds, data, sitemap and styles', () => {
    const read = (ending: RegExp) =>
      files.filter((file) => ending.test(file)).map((file) => ({ file, text: readFileSync(path.join(folder, file), 'utf8') }));
    const named = read(/\.(?:json|atom|xml|txt|csv)$/u).flatMap(({ file, text }) =>
      [...new Set(text.match(new RegExp(`${ORIGIN}/[^\\s"'<>\\\\)]*`, 'gu')))].map((address) => ({ file, address })),
    );
    const loaded = read(/\.css$/u).flatMap(({ file, text }) =>
      [...text.matchAll(/url\(["']?(?!data:)([^"')]*)/gu)].map(([, address = '']) => ({ file, address })),
    );
    expect(named.length).toBeGreaterThan(500);
    const broken = [...named, ...loaded].filter(({ file, address }) => !leadsSomewhere(new URL(address, `${ORIGIN}${base}${file}`)));
    expect(broken).toEqual([]);
  });

  test('what an element names stands on its page, and ids are unique on each', () => {
    const missing = pages.flatMap((page) => [...page.references].filter((id) => !page.ids.has(id)).map((id) => `${page.path}: ${id}`));
    expect(missing).toEqual([]);
    expect(pages.filter((page) => page.doubledIds.length > 0).map((page) => `${page.path}: ${page.doubledIds.join(' ')}`)).toEqual([]);
  });
});
