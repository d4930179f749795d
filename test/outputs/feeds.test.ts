import { describe, expect, test } from 'vitest';
import { atomFeed } from '../../src/outputs/atom-feed.ts';
import { findFeedOf, JSON_SCHEMAS, OUTPUTS, type OutputContext } from '../../src/outputs/index.ts';
import { jsonFeed } from '../../src/outputs/json-feed.ts';
import { STATUSES } from '../../src/records/index.ts';
import { buildBase, buildClaim, buildSubject, DAY } from '../builders.ts';
import { findAtomBreaches, readIds } from './atom-rules.ts';
import { buildEvilBase, EVIL } from './evil.ts';
import { isJsonFeed } from './json-feed-schema.ts';

const contextAt = (root: string): OutputContext => ({
  absolute: (path) => root + path,
  body: () => ({ html: '<p>a\u0001b ]]> &amp; &lt;script&gt; 模型 😀</p>', text: 'a\u0001b' }),
});
const CONTEXT = contextAt('https://x.example/');

const base = buildEvilBase({
  'subjects/odd.yaml': buildSubject({ name: '=Odd ]]> </title> & "name" 😀', kind: 'model', summary: '<b>]]>' }),
  'claims/odd-one.md': buildClaim({ subject: 'odd' }),
  'claims/hidden.md': buildClaim({ text: 'A draft.', record: 'draft' }),
  'claims/gone.md': buildClaim({ text: 'A joke.', record: 'withdrawn', withdrawn: { on: DAY, reason: 'It was satire.' } }),
});

interface JsonFeed {
  readonly feed_url: string;
  readonly home_page_url: string;
  readonly next_url?: string;
  readonly title: string;
  readonly items: readonly { readonly id: string; readonly title: string; readonly _assay: Readonly<Record<string, unknown>> }[];
}

const files = OUTPUTS.flatMap((output) => output.files(base, CONTEXT).map((file) => ({ ...file, type: output.mediaType })));
const jsonFeeds = files
  .filter(({ type }) => type === 'application/feed+json')
  .map(({ path, content }) => [path, JSON.parse(content) as JsonFeed] as const);
const atomFeeds = files.filter(({ type }) => type === 'application/atom+xml').map(({ path, content }) => [path, content] as const);
const readJson = (path: string) => jsonFeeds.find(([other]) => other === path)?.[1];

describe('every output', () => {
  test.each(OUTPUTS.map((output) => [output.id, output] as const))('%s writes relative paths, and the same bytes again', (_id, output) => {
    const written = output.files(base, CONTEXT);
    expect(written.length).toBeGreaterThan(0);
    expect(written.map(({ path }) => path).filter((path) => path.startsWith('/') || path.includes('..'))).toEqual([]);
    // Another context, so that nothing is remembered.
    expect(output.files(buildBase({}), CONTEXT)).not.toBe(written);
    expect(output.files(base, { ...CONTEXT })).toEqual(written);
  });

  test('no two write the same file', () => {
    const paths = files.map(({ path }) => path);
    expect(paths.filter((path, index) => paths.indexOf(path) < index)).toEqual([]);
  });

  test('below a base path every address has it', () => {
    const below = contextAt('https://x.example/assay/');
    const addresses = [jsonFeed, atomFeed].flatMap((output) =>
      output.files(base, below).flatMap(({ content }) => content.match(/https:\/\/x\.example\/[^?"<]*/gu) ?? []),
    );
    expect(addresses.length).toBeGreaterThan(50);
    expect(addresses.filter((address) => !address.startsWith('https://x.example/assay/') && address !== 'https://x.example/')).toEqual([]);
  });
});

describe('feeds', () => {
  test('stand for all claims, each subject that is spoken of, each topic, each status, and for changes', () => {
    const paths = jsonFeeds.map(([path]) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        'feed.json',
        'subjects/model/feed.json',
        'subjects/odd/feed.json',
        'topics/speed/feed.json',
        'statuses/refuted/feed.json',
        'changes.json',
      ]),
    );
    expect(paths).not.toContain('subjects/lab/feed.json');
    expect(atomFeeds.map(([path]) => path)).toEqual(paths.map((path) => path.replace(/json$/u, 'atom')));
  });

  test.each(jsonFeeds)('%s keeps the rules of JSON Feed 1.1', (_path, feed) => {
    isJsonFeed(feed);
    expect(isJsonFeed.errors ?? []).toEqual([]);
  });

  test.each(atomFeeds)('%s keeps the rules of Atom', (_path, xml) => {
    expect(findAtomBreaches(xml)).toEqual([]);
  });

  test('a claim has the same id in each, and a draft or a withdrawn one stands in none of claims', () => {
    const idsIn = (path: string) => readJson(path)?.items.map(({ id }) => id) ?? [];
    const ids = [...Object.keys(EVIL), 'odd-one'].map((id) => `https://x.example/claims/${id}/`).sort();
    expect([...idsIn('feed.json')].sort()).toEqual(ids);
    expect([...idsIn('subjects/model/feed.json'), ...idsIn('subjects/odd/feed.json')].sort()).toEqual(ids);
    expect([...idsIn('topics/parameters/feed.json')].sort()).toEqual(ids);
    expect(STATUSES.flatMap((status) => idsIn(`statuses/${status}/feed.json`)).sort()).toEqual(ids);
    expect(readIds(atomFeed.files(base, CONTEXT)[0]?.content ?? '')).toEqual(idsIn('feed.json'));
  });

  test('a page of the site names its own', () => {
    expect(findFeedOf('topics/speed/', base)?.stem).toBe('topics/speed/feed');
    expect(findFeedOf('subjects/odd/', base)?.title).toBe('Test: =Odd ]]> </title> & "name" 😀');
    expect(['', 'subjects/lab/', 'claims/markup/'].map((page) => findFeedOf(page, base))).toEqual([undefined, undefined, undefined]);
  });

  test('the JSON Feed carries the typed claim', () => {
    const item = readJson('feed.json')?.items.find(({ id }) => id.endsWith('/markup/'));
    expect(item?._assay['claim']).toMatchObject({
      text: EVIL['markup'],
      topic: 'parameters',
      asserted: { scope: 'total', quantity: { text: '15 B', min: 15e9, max: 15e9 } },
    });
  });
});

describe('pages of a feed', () => {
  const many = buildBase(
    Object.fromEntries(Array.from({ length: 250 }, (_, at) => [`claims/c-${String(at).padStart(3, '0')}.md`, buildClaim()])),
  );
  const write = (html: string, output: typeof jsonFeed) =>
    output
      .files(many, { ...CONTEXT, body: () => ({ html, text: '' }) })
      .filter(({ path }) => /^feed[./]/u.test(path))
      .map(({ path, content }) => ({ path, content }));

  test('hold at most 100 items, and lead from one to the next under one name', () => {
    const pages = write('<p>a</p>', jsonFeed).map(({ content }) => JSON.parse(content) as JsonFeed);
    expect(pages.map(({ items }) => items.length)).toEqual([100, 100, 50]);
    expect(pages.map(({ next_url }) => next_url)).toEqual(['https://x.example/feed/2.json', 'https://x.example/feed/3.json', undefined]);
    expect(new Set(pages.map(({ feed_url }) => feed_url))).toEqual(new Set(['https://x.example/feed.json']));
    expect(new Set(pages.flatMap(({ items }) => items.map(({ id }) => id))).size).toBe(250);
  });

  test('of Atom link to their neighbours as RFC 5005 says', () => {
    const pages = write('<p>a</p>', atomFeed);
    const links = pages.map(({ content }) =>
      [...content.matchAll(/<link rel="(first|previous|next|last|self)" [^>]*href="https:\/\/x\.example\/([^"]*)"/gu)].map(
        ([, rel, path]) => `${rel ?? ''} ${path ?? ''}`,
      ),
    );
    expect(links[1]).toEqual(['self feed/2.atom', 'first feed.atom', 'previous feed.atom', 'next feed/3.atom', 'last feed/3.atom']);
    expect(links[0]).toEqual(['self feed.atom', 'first feed.atom', 'next feed/2.atom', 'last feed/3.atom']);
    expect(new Set(pages.map(({ content }) => /<id>([^<]*)/u.exec(content)?.[1]))).toEqual(new Set(['https://x.example/']));
  });

  test.each([
    ['long explanations', '模'.repeat(3_000)],
    ['markup', '<b>"&amp;"</b>'.repeat(1_000)],
    ['an explanation beyond all measure', '\u0001'.repeat(500_000)],
  ])('stay below 250 KB with %s', (_what, html) => {
    for (const output of [jsonFeed, atomFeed])
      for (const { path, content } of write(html, output)) expect(Buffer.byteLength(content), path).toBeLessThan(250_000);
  });

  test('a feed without items has one page', () => {
    expect(readJson('statuses/opinion/feed.json')).toMatchObject({ items: [] });
  });
});

describe('the JSON Schemas', () => {
  test('name every kind of record and refuse unknown fields', () => {
    const schemas = JSON_SCHEMAS();
    expect(schemas.map(({ name }) => name)).toEqual(['claim', 'page', 'retired', 'site', 'source', 'subject']);
    expect(JSON.stringify(schemas.find(({ name }) => name === 'subject')?.schema)).toContain('"additionalProperties":false');
  });
});
