import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A page of the built site, read without a browser. */
export interface BuiltPage {
  /** Path below the root of the site: `claims/x/`, or `404.html`. */
  readonly path: string;
  readonly html: string;
  readonly ids: ReadonlySet<string>;
  readonly doubledIds: readonly string[];
  /** Everything that it points to or loads, once each. */
  readonly addresses: ReadonlySet<string>;
  /** Ids by which an element names another of the page: the field of a label, the heading of a section. */
  readonly references: ReadonlySet<string>;
}

const ADDRESS = new Set(['href', 'xlink:href', 'src', 'action', 'formaction', 'poster', 'data', 'cite']);
const ADDRESS_LIST = new Set(['srcset', 'imagesrcset']);
const REFERENCES = new Set(
  'for form list headers popovertarget aria-labelledby aria-describedby aria-details aria-controls aria-owns aria-flowto'.split(' '),
);
/** A tag, also with `>` in the value of an attribute. */
const TAG = /<[a-z][a-z0-9-]*((?:\s+[^\s=>"]+(?:="[^"]*")?)*)\s*\/?>/gu;
const ATTRIBUTE = /([^\s=>"]+)(?:="([^"]*)")?/gu;

/** Paths of all files below a folder, with forward slashes, in order. */
export function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

export function readPages(folder: string): readonly BuiltPage[] {
  return listFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => readPage(file.replace(/index\.html$/u, ''), readFileSync(path.join(folder, file), 'utf8')));
}

export function readPage(address: string, html: string): BuiltPage {
  const attributes = [...readAttributes(html)];
  const ids = attributes.filter(({ name }) => name === 'id').map(({ value }) => value);
  return {
    path: address,
    html,
    ids: new Set(ids),
    doubledIds: ids.filter((id, index) => ids.indexOf(id) < index),
    addresses: new Set(attributes.flatMap(findAddresses)),
    references: new Set(attributes.filter(({ name }) => REFERENCES.has(name)).flatMap(({ value }) => value.split(/\s+/u))),
  };
}

interface Attribute {
  readonly tag: string;
  readonly name: string;
  readonly value: string;
}

function* readAttributes(html: string): Generator<Attribute> {
  for (const [tag, attributes = ''] of html.matchAll(TAG))
    for (const [, name = '', value = ''] of attributes.matchAll(ATTRIBUTE)) yield { tag, name, value: decode(value) };
}

function findAddresses({ tag, name, value }: Attribute): readonly string[] {
  if (ADDRESS.has(name)) return [value];
  if (ADDRESS_LIST.has(name)) return value.split(/,\s+/u).map((candidate) => candidate.trim().split(/\s/u)[0] ?? '');
  // Open Graph and its like name pages and pictures.
  return name === 'content' && tag.startsWith('<meta') && /^https?:/u.test(value) ? [value] : [];
}

/** Values of an attribute, in order. */
export function readAttribute(html: string, name: string): readonly string[] {
  return [...html.matchAll(new RegExp(`<[a-z][^>]*?\\s${name}="([^"]*)"`, 'gu'))].map(([, value = '']) => decode(value));
}

export function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#38;', '&')
    .replaceAll('&#x26;', '&')
    .replaceAll('&amp;', '&');
}
