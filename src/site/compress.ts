import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { createGzip } from 'node:zlib';

/** Addresses of text: the rest, such as the search's index, is compressed as it is. */
const TEXT = /\/[^./]*$|\.(?:html|css|js|json|md|ndjson|csv|svg|txt|xml|atom)$/u;

/** A response that sends in gzip's form what is written to it, where it is text and the reader takes that; else the same one. */
export function compress(request: IncomingMessage, response: ServerResponse, path: string): ServerResponse {
  if (!TEXT.test(path)) return response;
  response.setHeader('vary', 'accept-encoding');
  if (!/\bgzip\b/u.test(String(request.headers['accept-encoding']))) return response;

  const zip = createGzip();
  zip.pipe(response);
  response.once('close', () => zip.destroy());
  const head = {
    getHeader: (name: string) => response.getHeader(name),
    setHeader: (name: string, value: string) => response.setHeader(name, value),
    writeHead: (code: number, headers: OutgoingHttpHeaders = {}) => {
      const sent: OutgoingHttpHeaders = code === 200 ? { ...headers, 'Content-Encoding': 'gzip' } : { ...headers };
      // It tells the length of the file.
      delete sent['Content-Length'];
      return response.writeHead(code, sent);
    },
  };
  // sirv asks a response for no more than these three and a stream.
  return Object.assign(zip, head) as unknown as ServerResponse;
}
