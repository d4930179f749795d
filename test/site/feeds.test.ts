import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { assess } from '../../src/assessment/index.ts';
import { readKnowledgeBase } from '../../src/store/index.ts';
import { findAtomBreaches, readIds } from '../outputs/atom-rules.ts';
import { isJsonFeed } from '../outputs/json-feed-schema.ts';
import { listFiles, readAttribute } from './read-site.ts';
import { ORIGIN } from './run-build.ts';

const site = inject('site');
const read = (file: string) => readFileSync(path.join(site.folder, file), 'utf8');
const { base } = await readKnowledgeBase('.');
const { published } = assess(base, inject('today'));
const files = listFiles(site.folder);
const jsonFiles = files.filter((file) => /(?:^|\/)(?:feed|changes)(?:\/\d+)?\.json$/u.test(file));
const atomFiles = files.filter((file) => file.endsWith('.atom'));

interface Item {
  readonly id: string;
  readonly content_html: string;
  readonly _assay: Readonly<Record<string, unknown>>;
}

interface Feed {
  readonly feed_url: string;
  readonly next_url?: string;
  readonly items: readonly Item[];
}

const readFeed = (file: string) => JSON.parse(read(file)) as Feed;

/** All items of a feed, as a reader that follows `next_url` gets them. */
function follow(file: string): readonly Item[] {
  const { items, next_url: next } = readFeed(file);
  return [...items, ...(next === undefined ? [] : follow(next.slice(ORIGIN.length + 1)))];
}

const claims = follow('feed.json');
const changes = follow('changes.json');

describe('the feeds of claims', () => {
  test('hold every published claim under its permalink, once', () => {
    expect(claims.map(({ id }) => id).sort()).toEqual(published.map(({ id }) => `${ORIGIN}/claims/${id}/`).sort());
  });

  test('of subjects, topics and statuses hold each claim once, too, and say the same of it', () => {
    const known = new Map(claims.map((item) => [item.id, JSON.stringify(item)]));
    for (const kind of ['subjects', 'topics', 'statuses']) {
      const items = jsonFiles.filter((file) => new RegExp(`^${kind}/[^/]+/feed\\.json$`, 'u').test(file)).flatMap(follow);
      expect(items).toHaveLength(published.length);
      expect(items.filter((item) => known.get(item.id) !== JSON.stringify(item))).toEqual([]);
    }
  });

  test('carry an explanation whose addresses are absolute, and the typed claim', () => {
    expect(claims.filter(({ content_html: html }) => !html.startsWith('<p>') || /(?:href|src)="(?!https?:|mailto:)/u.test(html))).toEqual(
      [],
    );
    for (const { _assay } of claims)
      expect(_assay).toMatchObject({
        about: `${ORIGIN}/method/`,
        claim: { text: expect.any(String) as string, topic: expect.any(String) as string, asserted: expect.any(Object) as object },
        status: expect.any(String) as string,
        rule: expect.any(String) as string,
        as_of: expect.stringMatching(/^\d{4}-\d\d-\d\d$/u) as string,
      });
  });
});

describe('the feed of changes', () => {
  test('has ids of its own, on the page of the claim', () => {
    expect(changes.length).toBeGreaterThanOrEqual(published.length);
    expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
    expect(changes.filter(({ id }) => !/\/claims\/[^/]+\/#change-\d{4}-\d\d-\d\d-[a-z-]+(?:-\d+)?$/u.test(id))).toEqual([]);
  });

  test('tells of every status that moved what it was, the rule and the evidence', () => {
    const moved = changes.filter(({ _assay }) => _assay['kind'] === 'status');
    expect(moved.length).toBeGreaterThan(0);
    expect(moved.filter(({ _assay: { old, new: now, rule } }) => !old || !now || !rule || old === now)).toEqual([]);
  });
});

test('every file of a feed is below 250 KB, has at most 100 items and keeps the rules of its format', () => {
  expect(jsonFiles.length).toBeGreaterThan(80);
  expect([...jsonFiles, ...atomFiles].filter((file) => statSync(path.join(site.folder, file)).size >= 250_000)).toEqual([]);
  for (const file of jsonFiles) {
    const feed = readFeed(file);
    expect(feed.items.length, file).toBeLessThanOrEqual(100);
    isJsonFeed(feed);
    expect(isJsonFeed.errors ?? [], file).toEqual([]);
  }
  for (const file of atomFiles) expect(findAtomBreaches(read(file)), file).toEqual([]);
});

test('Atom tells of the same claims', () => {
  const ids = atomFiles.filter((file) => /^feed(?:\/\d+)?\.atom$/u.test(file)).flatMap((file) => readIds(read(file)));
  expect([...ids].sort()).toEqual(claims.map(({ id }) => id).sort());
});

test('below a base path every address has it', () => {
  const project = inject('projectSite');
  for (const file of ['feed.json', 'changes.atom', 'topics/speed/feed.atom']) {
    const addresses = readFileSync(path.join(project.folder, file), 'utf8').match(new RegExp(`${ORIGIN}/[^"<\\s\\\\]*`, 'gu')) ?? [];
    expect(addresses.length).toBeGreaterThan(100);
    expect(addresses.filter((address) => !address.startsWith(`${ORIGIN}/assay/`))).toEqual([]);
  }
});

test('the manifest has the hash of every file as it is served', () => {
  const manifest = JSON.parse(read('changes/manifest.json')) as { files: Readonly<Record<string, { sha256: string; bytes: number }>> };
  const named = Object.entries(manifest.files);
  expect(named.length).toBeGreaterThan(jsonFiles.length + atomFiles.length);
  const wrong = named.filter(([file, { sha256 }]) => createHash('sha256').update(read(file)).digest('hex') !== sha256);
  expect(wrong).toEqual([]);
});

test('feeds are served as what they are', async () => {
  const types = await Promise.all(
    ['feed.json', 'feed/2.json', 'changes.json', 'feed.atom', 'robots.txt', 'schemas/claim.json', 'changes/manifest.json'].map(
      async (file) => (await fetch(site.url + file)).headers.get('content-type'),
    ),
  );
  expect(types.map((type) => type?.split(';')[0])).toEqual([
    'application/feed+json',
    'application/feed+json',
    'application/feed+json',
    'application/atom+xml',
    'text/plain',
    'application/schema+json',
    'application/json',
  ]);
});

test.each([
  ['topics/speed/', 'topics/speed/feed'],
  ['subjects/happyhorse-1.0/', 'subjects/happyhorse-1.0/feed'],
  ['statuses/refuted/', 'statuses/refuted/feed'],
])('%s names its own feed first', (page, stem) => {
  const head = read(`${page}index.html`).match(/<link rel="alternate"[^>]*>/gu) ?? [];
  expect(head.flatMap((tag) => readAttribute(tag, 'href')).slice(0, 6)).toEqual(
    [`${stem}.json`, `${stem}.atom`, 'feed.json', 'feed.atom', 'changes.json', 'changes.atom'].map((file) => `${ORIGIN}/${file}`),
  );
});
