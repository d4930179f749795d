import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { request, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findHeaders } from '../../src/outputs/hosting/find-headers.ts';
import { hasNginx, startNginx, type RunningNginx } from './nginx.ts';
import { applyRules, readRules } from './read-headers.ts';

const SERVED = [
  '',
  'claims/happyhorse-15b/',
  'search/',
  'embed/happyhorse-15b/',
  'embed/happyhorse-15b/oembed.json',
  'feed.json',
  'feed/2.json',
  'changes.json',
  'changes/2.json',
  'changes/manifest.json',
  'topics/speed/feed.atom',
  'api/v1/index.json',
  'schemas/claim.json',
  'claims/happyhorse-15b.json',
  'claims/happyhorse-15b.md',
  'claimreview.json',
  'badges/happyhorse-15b.svg',
  'data/',
  'data/claims.csv',
  'data/claims.ndjson',
  'data/claims.parquet',
  'data/assay.sqlite',
  'data/SHA256SUMS',
  'llms.txt',
  'sitemap-index.xml',
  'favicon.svg',
  'pagefind/pagefind.js',
  'hosting/nginx.conf',
];
const NAMES = [...new Set(SERVED.flatMap((address) => Object.keys(findHeaders(`/${address}`))))];

describe.skipIf(!hasNginx).each([
  ['at the root', inject('site')],
  ['below a base path', inject('projectSite')],
])('a real nginx %s (skipped where none is installed)', (_where, { folder, base }) => {
  const rules = readRules(readFileSync(path.join(folder, '_headers'), 'utf8'));
  let nginx: RunningNginx;
  beforeAll(async () => {
    nginx = await startNginx(folder, base);
  });
  afterAll(() => nginx.close());

  /** Asks for a path as it stands: `fetch` would resolve `..`. */
  const ask = async (path: string, headers: OutgoingHttpHeaders = {}) => {
    const [response] = (await once(request({ host: '127.0.0.1', port: nginx.port, path, headers }).end(), 'response')) as [IncomingMessage];
    return { status: response.statusCode, headers: response.headers, body: await buffer(response) };
  };
  const pick = (headers: Readonly<Record<string, unknown>>) => Object.fromEntries(NAMES.map((name) => [name, headers[name]]));

  test('takes the example without a warning', () => {
    expect(nginx.verdict).toMatch(/test is successful\s*$/u);
    expect(nginx.verdict).not.toMatch(/\[(?:warn|emerg)\]/u);
  });

  test.each(SERVED)('serves /%s with the headers of the table and of _headers, and with an ETag', async (address) => {
    const { status, headers, body } = await ask(base + address);
    expect(status).toBe(200);
    expect(pick(headers)).toEqual(pick(findHeaders(`/${address}`)));
    expect(pick(headers)).toMatchObject(applyRules(rules, base + address));
    expect(headers.etag).toMatch(/^"/u);
    expect(body.length).toBe(Number(headers['content-length']));
  });

  test('keeps for ever what has its hash in its name', async () => {
    const page = (await ask(base)).body.toString();
    const style = /<link rel="stylesheet" href="([^"]+)"/u.exec(page)?.[1] ?? '';
    const { headers } = await ask(style);
    expect([headers['content-type'], headers['cache-control']]).toEqual(['text/css; charset=utf-8', 'public, max-age=31536000, immutable']);
  });

  test.each(['none', 'claims/none/', 'assets/none.js', 'assets/', '.git/config', 'claims/.hidden', '_headers'])(
    'says of /%s that it is missing, with the page for that and its headers, kept for no longer than a page',
    async (address) => {
      const { status, headers, body } = await ask(base + address);
      expect(status).toBe(404);
      expect(pick(headers)).toEqual(pick(findHeaders('/404.html')));
      expect(body.toString()).toBe(readFileSync(path.join(folder, '404.html'), 'utf8'));
    },
  );

  test.each(['../../../../site.conf', '%2e%2e/%2e%2e/%2e%2e/site.conf', '..%2f..%2f..%2fsite.conf'])(
    'leaves its folder for nobody: %s',
    async (address) => {
      const { status, body } = await ask(base + address);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(body.toString()).not.toContain('server_name');
    },
  );

  test.each(['claims', 'claims/happyhorse-15b', 'subjects/happyhorse-1.0'])(
    'leads from /%s to the page, without host or port',
    async (address) => {
      const { status, headers } = await ask(`${base}${address}?a=b`);
      expect([status, headers.location]).toEqual([301, `${base}${address}/?a=b`]);
    },
  );

  test('compresses text, not what is compressed already, and sends nothing twice', async () => {
    const text = await ask(`${base}feed.json`, { 'accept-encoding': 'gzip' });
    expect([text.headers['content-encoding'], text.headers.vary]).toEqual(['gzip', 'Accept-Encoding']);
    expect(gunzipSync(text.body).equals(readFileSync(path.join(folder, 'feed.json')))).toBe(true);
    expect((await ask(`${base}data/claims.parquet`, { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBeUndefined();
    const again = await ask(`${base}feed.json`, { 'accept-encoding': 'gzip', 'if-none-match': text.headers.etag });
    expect([again.status, again.body.length, again.headers['access-control-allow-origin']]).toEqual([304, 0, '*']);
  });

  test('sends the part of a dump that a reader asks for', async () => {
    const { status, body } = await ask(`${base}data/claims.parquet`, { range: 'bytes=0-3' });
    expect([status, body.toString()]).toEqual([206, 'PAR1']);
  });

  test('tells nobody which nginx it is', async () => {
    expect((await ask(base)).headers.server).toBe('nginx');
  });
});
