import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { create } from 'xmlbuilder2';
import { assess } from '../../src/assessment/index.ts';
import { readKnowledgeBase } from '../../src/store/index.ts';
import { ORIGIN } from './run-build.ts';

const site = inject('site');
const read = (file: string) => readFileSync(path.join(site.folder, file), 'utf8');
const { base } = await readKnowledgeBase('.');
const { published } = assess(base, inject('today'));
const DATE_TIME = /^\d{4}-\d\d-\d\dT00:00:00Z$/u;

interface Feed {
  readonly version: string;
  readonly feed_url: string;
  readonly _assay: { readonly about: string };
  readonly items: readonly Readonly<Record<string, unknown>>[];
}

describe('/feed.json', () => {
  const feed = JSON.parse(read('feed.json')) as Feed;

  test('is a JSON Feed 1.1 of every published claim', () => {
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Assay',
      home_page_url: `${ORIGIN}/`,
      feed_url: `${ORIGIN}/feed.json`,
      language: 'en',
      authors: [{ name: 'The Assay editors' }],
      _assay: { about: `${ORIGIN}/method/` },
    });
    expect(feed.items.map(({ id }) => id).sort()).toEqual(published.map(({ id }) => `${ORIGIN}/claims/${id}/`).sort());
  });

  test.each(feed.items.map((item) => [item['id'] as string, item] as const))('%s has every field', (id, item) => {
    expect(item).toMatchObject({
      url: id,
      title: expect.any(String) as string,
      content_html: expect.stringMatching(/^<p>/u) as string,
      content_text: expect.stringMatching(/\S/u) as string,
      date_published: expect.stringMatching(DATE_TIME) as string,
      date_modified: expect.stringMatching(DATE_TIME) as string,
      authors: [expect.objectContaining({ name: expect.any(String) as string })],
      language: 'en',
      _assay: {
        about: `${ORIGIN}/method/`,
        claim: { text: expect.any(String) as string, topic: expect.any(String) as string, asserted: expect.any(Object) as object },
        status: expect.any(String) as string,
        rule: expect.any(String) as string,
        as_of: expect.stringMatching(/^\d{4}-\d\d-\d\d$/u) as string,
      },
    });
    expect(item['tags']).toHaveLength(3);
    expect(item['content_html']).not.toMatch(/href="[/#]/u);
  });

  test('is served as a feed', async () => {
    const types = await Promise.all(
      ['feed.json', 'feed.atom', 'robots.txt', 'schemas/claim.json'].map(async (file) =>
        (await fetch(site.url + file)).headers.get('content-type'),
      ),
    );
    expect(types.map((type) => type?.split(';')[0])).toEqual([
      'application/feed+json',
      'application/atom+xml',
      'text/plain',
      'application/schema+json',
    ]);
  });
});

describe('/feed.atom', () => {
  const xml = read('feed.atom');
  const feed = (create(xml).toObject() as { feed: Record<string, unknown> }).feed;
  const entries = feed['entry'] as readonly Record<string, unknown>[];

  test('parses, and has what RFC 4287 demands of a feed', () => {
    expect(feed).toMatchObject({
      id: `${ORIGIN}/`,
      title: 'Assay',
      updated: expect.stringMatching(DATE_TIME) as string,
      author: { name: 'The Assay editors' },
    });
    expect(feed['link']).toContainEqual({ '@rel': 'self', '@type': 'application/atom+xml', '@href': `${ORIGIN}/feed.atom` });
  });

  test('has an entry a claim, each with id, title, updated, link and content', () => {
    expect(entries).toHaveLength(published.length);
    for (const entry of entries) {
      expect(entry).toMatchObject({
        id: expect.stringMatching(/^https:/u) as string,
        updated: expect.stringMatching(DATE_TIME) as string,
        content: { '@type': 'html' },
      });
    }
  });
});
