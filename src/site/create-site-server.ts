import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { compress } from './compress.ts';

/** Media types that a file's ending does not give away. */
const MEDIA_TYPES: readonly (readonly [RegExp, string])[] = [
  [/\/(?:feed|changes)(?:\/\d+)?\.json$/u, 'application/feed+json; charset=utf-8'],
  [/\/oembed\.json$/u, 'application/json+oembed; charset=utf-8'],
  [/\.atom$/u, 'application/atom+xml; charset=utf-8'],
  [/\/schemas\/.+\.json$/u, 'application/schema+json; charset=utf-8'],
  [/\.md$/u, 'text/markdown; charset=utf-8'],
  [/\.txt$/u, 'text/plain; charset=utf-8'],
  [/\.ndjson$/u, 'application/x-ndjson; charset=utf-8'],
  [/\.parquet$/u, 'application/vnd.apache.parquet'],
  [/\.sqlite$/u, 'application/vnd.sqlite3'],
  [/\.pagefind$|\.pf_\w+$/u, 'application/octet-stream'],
];

/** A server of static files below a base path, with the site's own page for what is missing. */
export function createSiteServer(folder: string, base: string): Server {
  const files = sirv(folder, {
    // Looks at the folder at each request, so that a new build shows without a restart.
    dev: true,
    // A browser keeps what it has and asks whether it still holds.
    etag: true,
    setHeaders(response, pathname) {
      const type = MEDIA_TYPES.find(([pattern]) => pattern.test(pathname))?.[1];
      if (type !== undefined) response.setHeader('content-type', type);
      response.setHeader('x-content-type-options', 'nosniff');
    },
  });
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    // A server may send the whole for a part; sirv throws for a part that ends before it begins.
    delete request.headers.range;
    const [path = '/'] = (request.url ?? '/').split('?', 1);
    if (path === '/' && base !== '/') {
      response.writeHead(302, { location: base }).end();
    } else if (path.startsWith(base)) {
      request.url = (request.url ?? '').slice(base.length - 1);
      files(request, compress(request, response, path), () => {
        sendMissing(response, folder);
      });
    } else {
      sendMissing(response, folder);
    }
  };
  return createServer((request, response) => {
    try {
      answer(request, response);
    } catch {
      sendText(response, 500, 'The server failed at this address.\n');
    }
  });
}

function sendMissing(response: ServerResponse, folder: string): void {
  let page: Buffer;
  try {
    page = readFileSync(join(folder, '404.html'));
  } catch {
    sendText(response, 404, 'Nothing stands at this address.\n');
    return;
  }
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page);
}

function sendText(response: ServerResponse, code: number, text: string): void {
  if (!response.headersSent) response.writeHead(code, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(text);
}
