import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { findHeaders } from '../../src/outputs/hosting/find-headers.ts';
import { applyRules, readRules } from './read-headers.ts';
import { listFiles, readPages } from './read-site.ts';

const { folder, url } = inject('site');
const addresses = listFiles(folder)
  .filter((file) => file !== '_headers')
  .map((file) => `/${file.replace(/(^|\/)index\.html$/u, '$1')}`);
const isPage = (address: string) => /\/$|\.html$/u.test(address);
const without = (name: string, among: readonly string[]) => among.filter((address) => !(name in findHeaders(address)));

describe('every address of the built site', () => {
  test('has a media type and a cache rule', () => {
    expect(addresses.length).toBeGreaterThan(5000);
    expect(without('content-type', addresses)).toEqual([]);
    expect(without('cache-control', addresses)).toEqual([]);
  });

  test('is open to other sites where it is for programs, and has a policy where it is a page', () => {
    const isPart = (address: string) => /\.(?:js|css|conf)$|^\/pagefind\//u.test(address);
    expect(
      without(
        'access-control-allow-origin',
        addresses.filter((address) => !isPage(address) && !isPart(address)),
      ),
    ).toEqual([]);
    expect(without('access-control-allow-origin', addresses.filter(isPage))).toEqual(addresses.filter(isPage));
    expect(without('content-security-policy', addresses.filter(isPage))).toEqual([]);
  });

  test('gets the same from _headers', () => {
    const rules = readRules(readFileSync(path.join(folder, '_headers'), 'utf8'));
    // The types that every host knows are left to it.
    const told = addresses.map((address) => [
      address,
      { 'content-type': findHeaders(address)['content-type'], ...applyRules(rules, address) },
    ]);
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(addresses.map((address) => [address, findHeaders(address)])));
  });
});

test('what a page allows itself is no less than what its header allows', () => {
  const loose = readPages(folder).filter(({ html, path: page }) => {
    const read = (policy: string) => new Map(policy.split('; ').map((line) => [line.split(' ', 1)[0], line.split(' ').slice(1)]));
    const own = read(/http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(html)?.[1] ?? '');
    const header = read(findHeaders(`/${page}`)['content-security-policy'] ?? '');
    header.delete('frame-ancestors');
    return [...header].some(([name, values]) => values.some((value) => value !== "'none'" && !own.get(name)?.includes(value)));
  });
  expect(loose.map((page) => page.path)).toEqual([]);
});

test.each(['', 'claims/', 'search/', 'embed/happyhorse-15b/', 'feed.json', 'data/claims.parquet', 'badges/happyhorse-15b.svg', 'none/'])(
  'the preview serves /%s as the table says',
  async (address) => {
    const { headers } = await fetch(url + address);
    const meant = findHeaders(address === 'none/' ? '/404.html' : `/${address}`);
    expect(Object.fromEntries(Object.keys(meant).map((name) => [name, headers.get(name)]))).toEqual(meant);
    expect(headers.get('access-control-allow-origin')).toBe(meant['access-control-allow-origin'] ?? null);
  },
);
