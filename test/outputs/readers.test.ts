import { parseFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { OUTPUTS, type OutputContext } from '../../src/outputs/index.ts';
import { buildBase, buildClaim, buildEvidence, buildSubject } from '../builders.ts';
import { buildEvilBase, EVIL } from './evil.ts';

// A feed reader that is not ours opens what we write.
const CONTEXT: OutputContext = {
  absolute: (path) => `https://x.example/assay/${path}`,
  body: () => ({ html: '<p>15 ]]> &amp; &lt;script&gt; <a href="https://x.example/?a=1&amp;b=2">模型</a></p>', text: 'Why.' }),
};
const TEXT = '=1+1 & "15" ]]> <b>billion</b> &amp; 😀 مليار';
const evidence = [buildEvidence({ kind: 'artifact', observedOn: '2026-04-12', recordedOn: '2026-04-13' })];
const base = buildBase(
  {
    'subjects/odd.yaml': buildSubject({ name: 'A & <B>', kind: 'model' }),
    'claims/odd.md': buildClaim({ subject: 'odd', text: TEXT, evidence }),
    ...Object.fromEntries(Array.from({ length: 120 }, (_, at) => [`claims/c-${at}.md`, buildClaim()])),
  },
  '2026-05-01',
);
const write = (of: typeof base) =>
  OUTPUTS.filter(({ mediaType }) => /atom|feed\+json/u.test(mediaType)).flatMap((output) => output.files(of, CONTEXT));
const files = [...write(base), ...write(buildEvilBase({})).map((file) => ({ ...file, path: `evil/${file.path}` }))];
const read = (path: string) => {
  const { content = '' } = files.find((file) => file.path === path) ?? {};
  return parseFeed(content);
};
const readJson = (path: string) => {
  const parsed = read(path);
  if (parsed.format !== 'json') throw new Error(`${path} reads as ${parsed.format}`);
  return parsed.feed;
};
const readAtom = (path: string) => {
  const parsed = read(path);
  if (parsed.format !== 'atom') throw new Error(`${path} reads as ${parsed.format}`);
  return parsed.feed;
};

describe('a reader', () => {
  test('knows every feed for what it is', () => {
    expect(files.length).toBeGreaterThan(40);
    const wrong = files.filter(({ path }) => read(path).format !== (path.endsWith('.json') ? 'json' : 'atom'));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test.each(['subjects/odd/feed', 'topics/parameters/feed', 'statuses/supported/feed', 'changes'])(
    'finds the same in both of %s',
    (stem) => {
      const entries = readAtom(`${stem}.atom`).entries ?? [];
      const items = readJson(`${stem}.json`).items ?? [];
      expect(entries.length).toBeGreaterThan(0);
      expect(entries.map(({ id, title, updated, content }) => [id, title?.value, updated, content?.value])).toEqual(
        items.map(({ id, title, date_modified, content_html }) => [id, title, date_modified, content_html]),
      );
    },
  );

  test('reads words and markup as they were written', () => {
    const [entry] = readAtom('subjects/odd/feed.atom').entries ?? [];
    expect(entry?.title?.value).toBe(`Supported: ${TEXT}`);
    expect(entry?.content?.value).toContain('&amp; &lt;script&gt; <a href=');
    expect(readAtom('subjects/odd/feed.atom').title?.value).toBe('Test: A & <B>');
  });

  test.each(Object.entries(EVIL))('reads a sentence with %s as it was written, in claims and in changes', (id, text) => {
    const clean = text.replace('\uFFFE', '\uFFFD');
    for (const [stem, start] of [
      ['evil/feed', 'Self-reported: '],
      ['evil/changes', 'New, self-reported: '],
    ] as const) {
      const own = (item: { readonly id?: string | undefined }) => item.id?.startsWith(`https://x.example/assay/claims/${id}/`);
      expect(readJson(`${stem}.json`).items?.find(own)?.title).toBe(start + text);
      expect(readAtom(`${stem}.atom`).entries?.find(own)?.title?.value).toBe(start + clean);
    }
  });

  test('gets every claim once by following the pages', () => {
    const collect = (path: string): readonly unknown[] => {
      const { items = [], next_url: next } = readJson(path);
      return [...items.map(({ id }) => id), ...(next ? collect(next.replace('https://x.example/assay/', '')) : [])];
    };
    const ids = collect('feed.json');
    expect([ids.length, new Set(ids).size]).toEqual([121, 121]);
  });
});
