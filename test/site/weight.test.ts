import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { readPages, type BuiltPage } from './read-site.ts';

const { folder } = inject('site');

const KILOBYTE = 1000;

/** What a file weighs on its way, in kilobytes. */
function weigh(file: string): number {
  return gzipSync(readFileSync(path.join(folder, file))).length / KILOBYTE;
}

/** Files of a list, with those that they load in turn: modules that a script imports, fonts and pictures of a style. */
function follow(files: readonly string[], seen = new Set<string>()): ReadonlySet<string> {
  for (const file of files) {
    if (seen.has(file)) continue;
    seen.add(file);
    follow(listLoaded(file), seen);
  }
  return seen;
}

function listLoaded(file: string): readonly string[] {
  const pattern = { '.js': /\b(?:import|from)\s*\(?\s*["']([^"']+)["']/gu, '.css': /url\(["']?(?!data:)([^"')]+)/gu }[path.extname(file)];
  if (!pattern) return [];
  const text = readFileSync(path.join(folder, file), 'utf8');
  return [...text.matchAll(pattern)].map(([, address = '']) => resolve(address, file));
}

const resolve = (address: string, from: string) => new URL(address, `https://site.example/${from}`).pathname.slice(1);

/** What a page loads: scripts, styles, icon, pictures. */
function listFilesOf({ path: address, html }: BuiltPage): ReadonlySet<string> {
  const tags = html.matchAll(
    /<link[^>]*rel="(?:stylesheet|icon|preload|modulepreload)"[^>]*href="([^"]+)"|<(?:script|img|source|iframe)[^>]*\ssrc="([^"]+)"/gu,
  );
  return follow([...tags].map(([, href, source]) => resolve(href ?? source ?? '', address)));
}

const heaviest = readPages(folder)
  .filter((page) => /^claims\/[^/]+\/$/u.test(page.path))
  .sort((one, other) => other.html.length - one.html.length)
  .slice(0, 5);

test.each(heaviest.map((page) => [page.path, page] as const))('%s is light', (_path, page) => {
  const loaded = [...listFilesOf(page)];
  expect(loaded.filter((file) => file.endsWith('.css')).length).toBeGreaterThan(0);
  const sum = (files: readonly string[]) => files.reduce((total, file) => total + weigh(file), 0);
  expect(sum(loaded.filter((file) => file.endsWith('.js')))).toBeLessThanOrEqual(12);
  expect(sum([`${page.path}index.html`, ...loaded])).toBeLessThanOrEqual(60);
});
