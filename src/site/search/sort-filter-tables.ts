import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

/** A file of the index, as Pagefind hands it over. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

const META = /^pagefind\.(?<language>[a-z-]+)_(?<hash>[0-9a-f]+)\.pf_meta$/u;
const ENTRY = 'pagefind-entry.json';
const FILTER_CHUNK = /^[a-z-]+_[0-9a-f]+$/u;

/**
 * Gives the index the same bytes in every build. Pagefind 1.6 lists the filters of an index in the order
 * of a hash table, which differs from run to run; the name of that list is a hash of it.
 */
export function sortFilterTables(files: readonly IndexFile[]): readonly IndexFile[] {
  const renamed = new Map<string, string>();
  const sorted = files.map((file) => {
    const { language, hash } = META.exec(file.path)?.groups ?? {};
    if (language === undefined || hash === undefined) return file;
    const bytes = sortFilters(gunzipSync(file.content));
    const stable = createHash('sha256').update(bytes).digest('hex').slice(0, hash.length);
    renamed.set(`${language}_${hash}`, `${language}_${stable}`);
    return { path: `pagefind.${language}_${stable}.pf_meta`, content: gzipSync(bytes, { level: 9 }) };
  });
  return sorted.map((file) => (file.path === ENTRY ? { ...file, content: renameIn(file.content, renamed) } : file));
}

function renameIn(content: Uint8Array, renamed: ReadonlyMap<string, string>): Uint8Array {
  return Buffer.from([...renamed].reduce((text, [from, to]) => text.replaceAll(from, to), Buffer.from(content).toString()));
}

/** Sorts the run of `[name, chunk]` pairs (CBOR, RFC 8949) that is the table of filters. */
function sortFilters(bytes: Buffer): Buffer {
  let at = 0;
  while (at < bytes.length && readPair(bytes, at) === null) at++;
  const pairs: Buffer[] = [];
  let end = at;
  for (let next = readPair(bytes, end); next !== null; next = readPair(bytes, end)) {
    pairs.push(bytes.subarray(end, next));
    end = next;
  }
  return Buffer.concat([bytes.subarray(0, at), ...pairs.sort((a, b) => Buffer.compare(a, b)), bytes.subarray(end)]);
}

/** Where a pair of a filter's name and its chunk ends that begins here; null where none does. */
function readPair(bytes: Buffer, at: number): number | null {
  const name = bytes[at] === 0x82 ? readText(bytes, at + 1) : null;
  const chunk = name?.text.includes(':') ? readText(bytes, name.end) : null;
  return chunk && FILTER_CHUNK.test(chunk.text) ? chunk.end : null;
}

function readText(bytes: Buffer, at: number): { text: string; end: number } | null {
  const head = bytes[at] ?? 0;
  const isShort = head >= 0x60 && head <= 0x77;
  if (!isShort && head !== 0x78) return null;
  const start = isShort ? at + 1 : at + 2;
  const end = start + (isShort ? head - 0x60 : (bytes[at + 1] ?? 0));
  return end > bytes.length ? null : { text: bytes.toString('utf8', start, end), end };
}
