import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A page of the built site, read without a browser. */
export interface BuiltPage {
  /** Path below the root of the site: `claims/x/`, or `404.html`. */
  readonly path: string;
  readonly html: string;
  readonly ids: ReadonlySet<string>;
  /** Everything that it points to or loads. */
  readonly addresses: readonly string[];
}

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
    .map((file) => {
      const html = readFileSync(path.join(folder, file), 'utf8');
      return {
        path: file.replace(/index\.html$/u, ''),
        html,
        ids: new Set(readAttribute(html, 'id')),
        addresses: ['href', 'src', 'action'].flatMap((name) => readAttribute(html, name)),
      };
    });
}

/** Values of an attribute, in order. */
export function readAttribute(html: string, name: string): readonly string[] {
  return [...html.matchAll(new RegExp(`<[a-z][^>]*?\\s${name}="([^"]*)"`, 'gu'))].map(([, value = '']) => decode(value));
}

export function decode(text: string): string {
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
