import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { findHeaders } from '../outputs/hosting/find-headers.ts';
import { compress } from './compress.ts';

/** A server of static files below a base path, with the site's own page for what is missing. */
export function createSiteServer(folder: string, base: string): Server {
  const files = sirv(folder, {
    // Looks at the folder at each request, so that a new build shows without a restart.
    dev: true,
    // A browser keeps what it has and asks whether it still holds.
    etag: true,
    setHeaders(response, pathname) {
      for (const [name, value] of Object.entries(findHeaders(pathname))) response.setHeader(name, value);
    },
  });
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    // A server may send the whole for a part; sirv throws for a part that ends before it begins.
    delete request.headers.range;
    const [path = '/'] = (request.url ?? '/').split('?', 1);
    if (path === '/' && base !== '/') {
      response.writeHead(302, { location: base }).end();
    } else if (path.startsWith(base) && isFolder(folder, path.slice(base.length))) {
      response.writeHead(301, { location: `${path}/${(request.url ?? '').slice(path.length)}` }).end();
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
  response.writeHead(404, findHeaders('/404.html')).end(page);
}

/** Whether a path names the folder of a page without its closing slash: relative links would lead elsewhere. */
function isFolder(folder: string, path: string): boolean {
  const isPlain = path.split('/').every((part) => part !== '' && !part.startsWith('.'));
  return isPlain && existsSync(join(folder, path, 'index.html'));
}

function sendText(response: ServerResponse, code: number, text: string): void {
  if (!response.headersSent) response.writeHead(code, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(text);
}
