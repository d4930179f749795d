import { describe, expect, inject, test } from 'vitest';
import { readAttribute, readPages } from './read-site.ts';
import { ORIGIN } from './run-build.ts';

const pages = readPages(inject('site').folder);
const pathsWhere = (breaks: (html: string) => boolean) => pages.filter(({ html }) => breaks(html)).map((page) => page.path);

describe('the Content-Security-Policy', () => {
  test('stands on every page and allows nothing from elsewhere', () => {
    const policies = new Set(pages.map(({ html }) => /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(html)?.[1]));
    expect([...policies]).toEqual([
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'",
    ]);
  });

  test('has nothing to block: no inline script, style or handler', () => {
    expect(pathsWhere((html) => /<style|\sstyle="/u.test(html))).toEqual([]);
    expect(pathsWhere((html) => /<script(?![^>]*\ssrc=)(?! type="application\/ld\+json">)/u.test(html))).toEqual([]);
    expect(pathsWhere((html) => /<[a-z][^>]*\son[a-z]+="/u.test(html))).toEqual([]);
    expect(pathsWhere((html) => /(?:href|src|action)="\s*(?:javascript|data):/iu.test(html))).toEqual([]);
  });

  test('nothing is loaded from another site', () => {
    const loaded = pages.flatMap(({ html }) => [
      ...readAttribute(html, 'src'),
      ...[...html.matchAll(/<link[^>]*rel="(?:stylesheet|icon|preload|modulepreload)"[^>]*>/gu)].flatMap(([tag]) =>
        readAttribute(tag, 'href'),
      ),
    ]);
    expect(loaded.length).toBeGreaterThan(100);
    expect(loaded.filter((address) => !/^\/(?!\/)/u.test(address))).toEqual([]);
  });
});

describe('the frame of every page', () => {
  test('has language, title, description, landmarks, skip link, canonical address, Open Graph and feeds', () => {
    const demanded = [
      /<html lang="en">/u,
      /<title>[^<]+<\/title>/u,
      /<meta name="description" content="[^"]+">/u,
      /<meta property="og:title" content="[^"]+">/u,
      /<meta property="og:description" content="[^"]+">/u,
      /type="application\/feed\+json"/u,
      /type="application\/atom\+xml"/u,
      /<a class="skip-link" href="#content">/u,
      /<header/u,
      /<main id="content"/u,
      /<footer/u,
    ];
    // A card stands within a page of somebody else, which has its own.
    const isCard = (path: string) => path.startsWith('embed/');
    for (const pattern of demanded)
      expect(
        pathsWhere((html) => !pattern.test(html)).filter((path) => !isCard(path)),
        String(pattern),
      ).toEqual([]);
  });

  test('has its canonical address, where it may be indexed', () => {
    expect(pathsWhere((html) => !html.includes('content="noindex"') && !html.includes(`<link rel="canonical" href="${ORIGIN}/`))).toEqual(
      [],
    );
  });

  test('has one h1, and no heading skips a level', () => {
    const wrong = pages.filter(({ html }) => {
      const levels = [...html.matchAll(/<h([1-6])[\s>]/gu)].map(([, level]) => Number(level));
      return (
        levels[0] !== 1 ||
        levels.filter((level) => level === 1).length !== 1 ||
        levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1)
      );
    });
    expect(wrong.map((page) => page.path)).toEqual([]);
  });

  test('has a title of its own', () => {
    const titles = pages.map(({ html }) => /<title>([^<]+)<\/title>/u.exec(html)?.[1]);
    expect(titles.length).toBe(new Set(titles).size);
  });
});
