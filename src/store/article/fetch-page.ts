import { lookup as resolve, type LookupAddress, type LookupOptions } from 'node:dns';
import { isIP } from 'node:net';
import { Agent, fetch, type Response } from 'undici';
import { UserError } from '../user-error.ts';
import { isPublicAddress } from './is-public-address.ts';
import { MAX_ARTICLE_BYTES, toSizeError } from './size.ts';

export interface FetchedPage {
  /** Where it was found, after redirects. */
  readonly address: string;
  /** Media type in lower case, without parameters. */
  readonly type: string;
  readonly bytes: Buffer;
}

const MOST_REDIRECTS = 5;
const PATIENCE_MS = 20_000;

/**
 * Fetches a page by HTTP or HTTPS. Each address on the way, redirects included, is resolved first and must be public, and the
 * connection goes to the very address that was looked at.
 *
 * @throws {UserError} where the address is none, is private, does not answer in 20 s, answers with an error or with too much
 */
export async function fetchPage(address: string, isAllowed: (ip: string) => boolean = isPublicAddress): Promise<FetchedPage> {
  const agent = new Agent({ connect: { lookup: createLookup(isAllowed) } });
  const signal = AbortSignal.timeout(PATIENCE_MS);
  try {
    let url = toUrl(address);
    for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
      refusePrivate(url, isAllowed);
      const response = await fetch(url, { dispatcher: agent, redirect: 'manual', signal, headers: { accept: 'text/html, text/*;q=0.9' } });
      const next = response.headers.get('location');
      if (response.status < 300 || response.status >= 400 || next === null) return await readPage(url, response);
      await response.body?.cancel();
      url = toUrl(new URL(next, url).href);
    }
    throw new UserError(
      `Unexpected chain of more than ${String(MOST_REDIRECTS)} redirects at ${address}`,
      'Give the address of the page itself.',
    );
  } catch (error) {
    throw toUserError(error, address);
  } finally {
    await agent.destroy();
  }
}

class PrivateAddress extends UserError {
  constructor(host: string) {
    super(
      `Unexpected private address behind "${host}", expected a page of the public internet`,
      'Save the page to a file, and check the file.',
    );
  }
}

type LookupCallback = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

/** A look-up that gives no address that is not allowed, so that no second look-up can give another. */
function createLookup(isAllowed: (ip: string) => boolean) {
  return (host: string, options: LookupOptions, callback: LookupCallback): void => {
    resolve(host, { ...options, all: true }, (error, addresses) => {
      const first = error ? undefined : addresses[0];
      if (error) callback(error, '');
      else if (first === undefined || !addresses.every(({ address }) => isAllowed(address))) callback(new PrivateAddress(host), '');
      else if (options.all === true) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}

/** Where the host is an address already, nothing is looked up. */
function refusePrivate({ hostname }: URL, isAllowed: (ip: string) => boolean): void {
  const host = hostname.replaceAll(/^\[|\]$/gu, '');
  if (isIP(host) !== 0 && !isAllowed(host)) throw new PrivateAddress(host);
}

function toUrl(address: string): URL {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/u.test(url.protocol) || url.username !== '' || url.password !== '') {
    throw new UserError(
      `Unexpected address "${address}", expected one that begins with https:// or http://, without a password`,
      'Mend it.',
    );
  }
  return url;
}

async function readPage(url: URL, response: Response): Promise<FetchedPage> {
  if (!response.ok) {
    throw new UserError(
      `Unexpected answer ${String(response.status)} from ${url.href}, expected a page`,
      'Open it in a browser to see why.',
    );
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  // A small answer may unpack to a large one, so that what is counted is what comes out.
  for await (const chunk of response.body ?? []) {
    const bytes = chunk as Uint8Array;
    size += bytes.length;
    if (size > MAX_ARTICLE_BYTES) throw toSizeError(url.href, null);
    chunks.push(bytes);
  }
  const type = (response.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  return { address: url.href, type, bytes: Buffer.concat(chunks) };
}

function toUserError(error: unknown, address: string): unknown {
  if (error instanceof UserError) return error;
  const cause = error instanceof Error ? error.cause : undefined;
  if (cause instanceof UserError) return cause;
  if (error instanceof Error && error.name === 'TimeoutError') {
    return new UserError(
      `Unexpected silence of ${address} for ${String(PATIENCE_MS / 1000)} s`,
      'Try again later, or save the page to a file.',
    );
  }
  if (!(error instanceof TypeError)) return error;
  const reason = cause instanceof Error ? cause.message : error.message;
  return new UserError(`Unexpected failure to fetch ${address}: ${reason}`, 'See whether the address is right and the network is there.');
}
