import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSiteServer } from '../../src/site/create-site-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'assay-serve-'));
const server = createSiteServer(folder, '/');
let url: string;

beforeAll(async () => {
  writeFileSync(join(folder, 'index.html'), 'The whole page.');
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** Asks as a plain client does: `fetch` would decompress. */
async function get(headers: OutgoingHttpHeaders): Promise<{ status: number | undefined; headers: IncomingHttpHeaders; body: Buffer }> {
  const [response] = (await once(request(url, { headers }).end(), 'response')) as [IncomingMessage];
  return { status: response.statusCode, headers: response.headers, body: await buffer(response) };
}

test.each(['bytes=5-2', 'bytes=-5', 'bytes=99999999999999999999-', 'words=a-b', 'bytes=0-3'])(
  'a range of %s gives the whole',
  async (range) => {
    const response = await fetch(url, { headers: { range } });
    expect([response.status, await response.text()]).toEqual([200, 'The whole page.']);
  },
);

test('text comes compressed to whoever takes that, and whole to the others', async () => {
  const read = async (encoding: string) => {
    const { headers, body } = await get({ 'accept-encoding': encoding });
    return [headers['content-encoding'], headers.vary, (headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body).toString()];
  };
  expect(await read('gzip, deflate, br')).toEqual(['gzip', 'accept-encoding', 'The whole page.']);
  expect(await read('identity')).toEqual([undefined, 'accept-encoding', 'The whole page.']);
});

test.each(['gzip', 'identity'])('what a browser still has is not sent again (%s)', async (encoding) => {
  const { headers } = await get({ 'accept-encoding': encoding });
  const again = await get({ 'accept-encoding': encoding, 'if-none-match': headers.etag });
  expect([again.status, again.headers['content-encoding'], again.body.length]).toEqual([304, undefined, 0]);
});

test('an address that cannot be read does not end the server', async () => {
  for (const path of ['%', '%00', '..%2f..%2fetc/passwd']) expect((await fetch(url + path)).status).toBeGreaterThanOrEqual(400);
  expect((await fetch(url)).status).toBe(200);
});

test('what is missing is told in plain text where the site has no page for it', async () => {
  const read = async () => {
    const response = await fetch(`${url}none`);
    return [response.status, response.headers.get('content-type')];
  };
  expect(await read()).toEqual([404, 'text/plain; charset=utf-8']);
  mkdirSync(join(folder, '404.html'));
  expect(await read()).toEqual([404, 'text/plain; charset=utf-8']);
  rmSync(join(folder, '404.html'), { recursive: true });
  writeFileSync(join(folder, '404.html'), 'Not here.');
  expect(await read()).toEqual([404, 'text/html; charset=utf-8']);
});
