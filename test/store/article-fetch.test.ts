import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { fetchPage } from '../../src/store/article/fetch-page.ts';
import { isPublicAddress } from '../../src/store/article/is-public-address.ts';
import { readArticleText } from '../../src/store/article/read-article.ts';
import { UserError } from '../../src/store/index.ts';

/** A server on an address of this machine, which ends with the test; gives its address and the paths it was asked for. */
async function serve(listener: RequestListener, host = '127.0.0.1'): Promise<{ address: string; asked: string[] }> {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    asked.push(request.url ?? '');
    listener(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, host, resolve);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { address: `http://${host}:${String((server.address() as AddressInfo).port)}`, asked };
}

/** As if the first address of this machine were public, and no other. */
const isFirst = (ip: string) => ip === '127.0.0.1';

const fail = async (promise: Promise<unknown>): Promise<UserError> => {
  const error: unknown = await promise.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UserError);
  return error as UserError;
};

describe('addresses', () => {
  test.each([
    ['8.8.8.8', true],
    ['2606:4700::1111', true],
    ['127.0.0.1', false],
    ['0.0.0.0', false],
    ['10.1.2.3', false],
    ['172.16.0.1', false],
    ['192.168.1.1', false],
    ['100.64.0.1', false],
    ['169.254.169.254', false],
    ['224.0.0.1', false],
    ['255.255.255.255', false],
    ['::', false],
    ['::1', false],
    ['fd00::1', false],
    ['fe80::1', false],
    ['::ffff:10.0.0.1', false],
    ['64:ff9b::7f00:1', false],
    ['2002:7f00:1::', false],
    ['no address', false],
  ])('%s is public: %s', (address, isPublic) => {
    expect(isPublicAddress(address)).toBe(isPublic);
  });
});

describe('a page', () => {
  test('is fetched with its type and where it was found', async () => {
    const { address } = await serve((request, response) => {
      if (request.url === '/old') response.writeHead(301, { location: '/new' }).end();
      else response.writeHead(200, { 'content-type': 'Text/HTML; charset=utf-8' }).end('<p>Hello</p>');
    });
    const page = await fetchPage(`${address}/old`, isFirst);
    expect({ ...page, bytes: page.bytes.toString() }).toEqual({ address: `${address}/new`, type: 'text/html', bytes: '<p>Hello</p>' });
  });

  test.each([
    'http://127.0.0.1:9/',
    'http://[::1]:9/',
    'http://2130706433:9/',
    'http://0x7f.1:9/',
    'http://[::ffff:127.0.0.1]:9/',
    'http://localhost:49151/',
  ])('behind %s is refused as private, without a connection', async (address) => {
    expect((await fail(fetchPage(address))).message).toMatch(/private address/u);
  });

  test('that redirects to a private address is refused before anything is asked there', async () => {
    const inner = await serve((_, response) => response.end('secret'), '127.0.0.2');
    const outer = await serve((_, response) => response.writeHead(302, { location: `${inner.address}/secret` }).end());
    const error = await fail(fetchPage(outer.address, isFirst));
    expect(error.message).toContain('private address behind "127.0.0.2"');
    expect([outer.asked.length, inner.asked.length]).toEqual([1, 0]);
  });

  test('that redirects to another scheme is refused', async () => {
    const { address } = await serve((_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end());
    expect((await fail(fetchPage(address, isFirst))).message).toMatch(/begins with https:\/\//u);
  });

  test('that redirects for ever is left after five', async () => {
    const { address, asked } = await serve((request, response) => response.writeHead(302, { location: `${request.url ?? ''}x` }).end());
    expect((await fail(fetchPage(address, isFirst))).message).toMatch(/more than 5 redirects/u);
    expect(asked).toHaveLength(6);
  });

  test.each(['ftp://example.org/', 'https://user:word@example.org/', 'https://', 'javascript:alert(1)'])(
    'at %s is no page',
    async (address) => {
      expect((await fail(fetchPage(address))).message).toMatch(/expected one that begins with/u);
    },
  );

  test('that is not there is told by its number', async () => {
    const { address } = await serve((_, response) => response.writeHead(404).end('gone'));
    expect((await fail(fetchPage(address, isFirst))).message).toMatch(/answer 404/u);
  });

  test('that unpacks to more than an article is left in the middle', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    expect(bomb.length).toBeLessThan(100_000);
    const { address } = await serve((_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip', 'content-type': 'text/html' }).end(bomb),
    );
    expect((await fail(fetchPage(address, isFirst))).message).toMatch(/expected at most 2,097,152 bytes/u);
  });

  test('that never ends is left in the middle', async () => {
    const { address } = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536, 'x')));
      };
      response.on('drain', more);
      more();
    });
    expect((await fail(fetchPage(address, isFirst))).message).toMatch(/expected at most 2,097,152 bytes/u);
  });

  test('at a port where nobody listens is told in one sentence', async () => {
    const error = await fail(fetchPage('http://127.0.0.1:49151/', isFirst));
    expect(error.message).toMatch(/^Unexpected failure to fetch http:\/\/127\.0\.0\.1:49151\/: [^\n]*ECONNREFUSED/u);
  });
});

test('an address on the command line is looked at in the same way', async () => {
  const { address, asked } = await serve((_, response) => response.end('secret'));
  expect((await fail(readArticleText(address, Readable.from([])))).message).toMatch(/private address/u);
  expect(asked).toEqual([]);
});
