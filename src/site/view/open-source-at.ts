import type { Quote, Source } from '../../records/index.ts';

interface Place {
  readonly at?: string | undefined;
  readonly quote?: Quote | undefined;
}

const LINES = /^(?<path>[^#]*)#(?<lines>L\d+(?:-L?\d+)?)$/u;
const CODE_HOSTS = new Set(['github.com', 'huggingface.co']);

/**
 * The address that opens a source at the quoted words: a line of a file on a code host,
 * else a text fragment. Null for an impostor, and for what is not safe to open: shown but never linked.
 */
export function openSourceAt(source: Source, place: Place = {}): string | null {
  if (source.officialness === 'impostor' || source.unsafe !== undefined) return null;
  return lineAddress(source, place.at) ?? withTextFragment(source.url, place.quote);
}

/** The archived copy at the quoted words, where there is one. */
export function openArchiveAt(source: Source, place: Place = {}): string | null {
  return source.archivedUrl === undefined ? null : withTextFragment(source.archivedUrl, place.quote);
}

function lineAddress({ url, revision }: Source, at: string | undefined): string | null {
  const address = new URL(url);
  const place = at === undefined ? undefined : LINES.exec(at)?.groups;
  if (!place || !CODE_HOSTS.has(address.hostname)) return null;
  const { path = '', lines = '' } = place;
  address.hash = lines;
  if (address.pathname.includes('/blob/')) return address.href;
  if (path === '' || revision === undefined) return null;
  address.pathname = `${address.pathname.replace(/\/(?:tree\/.*)?$/u, '')}/blob/${revision}/${path}`;
  return address.href;
}

/** https://wicg.github.io/scroll-to-text-fragment/ */
function withTextFragment(url: string, quote: Quote | undefined): string {
  if (!quote) return url;
  const { exact, prefix, suffix } = quote;
  const words = [prefix && `${encode(prefix)}-`, encode(exact), suffix && `-${encode(suffix)}`].filter(Boolean).join(',');
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${words}`;
}

/** A hyphen has a meaning of its own in a text fragment. */
function encode(text: string): string {
  return encodeURIComponent(text.trim()).replaceAll('-', '%2D');
}
