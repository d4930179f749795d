import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Parser } from 'htmlparser2';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { buildClaim, buildSource, buildSubject, DAY } from '../builders.ts';
import { GOOGLE_RULES, toObject, type FoundReview, type Json } from '../outputs/google-claim-review.ts';
import { decode, readPages, type BuiltPage } from './read-site.ts';
import { ORIGIN, runBuild } from './run-build.ts';

const DATA = /<script type="application\/ld\+json">(.*?)<\/script>/gsu;

const readData = (html: string): readonly Json[] => [...html.matchAll(DATA)].map(([, json = '']) => JSON.parse(json) as Json);
const readStatus = (html: string) => /class="status status-([a-z-]+)/u.exec(/<h1.*$/su.exec(html)?.[0] ?? html)?.[1];
const readHeading = (html: string) => decode(/<h1[^>]*>(.*?)<\/h1>/su.exec(html)?.[1] ?? '').trim();
const readFeed = (folder: string) =>
  (JSON.parse(readFileSync(path.join(folder, 'claimreview.json'), 'utf8')) as { dataFeedElement: readonly Json[] }).dataFeedElement;

/** The types of scripts that carry their own text, as a parser finds them: words in an attribute are none. */
function listInlineScripts(html: string): readonly (string | undefined)[] {
  const found: (string | undefined)[] = [];
  const onopentag = (tag: string, { src, type }: Readonly<Record<string, string>>) => {
    if (tag === 'script' && src === undefined) found.push(type);
  };
  new Parser({ onopentag }).end(html);
  return found;
}

function listFound(pages: readonly BuiltPage[], base: string): readonly FoundReview[] {
  return pages.flatMap((page) => readData(page.html).map((review) => ({ page: `${ORIGIN}${base}${page.path}`, review })));
}

describe.each(['site', 'projectSite'] as const)('the reviews of the built %s', (name) => {
  const { folder, base } = inject(name);
  const pages = readPages(folder);
  const found = listFound(pages, base);

  test.each(GOOGLE_RULES.map((rule) => [rule.name, rule] as const))('%s', (_name, rule) => {
    expect(found.filter((one) => !rule.holds(one)).map(({ page }) => page)).toEqual([]);
  });

  test('stand one on a page, on the pages of claims only, and never where there is no verdict', () => {
    const claims = pages.filter((page) => /^claims\/[^/]+\/$/u.test(page.path));
    const decided = claims.filter(({ html }) => !['unverified', 'opinion'].includes(readStatus(html) ?? ''));
    expect(found.length).toBeGreaterThan(400);
    expect(found.map(({ page }) => page)).toEqual(decided.map((page) => `${ORIGIN}${base}${page.path}`));
  });

  test('say what the page says: the same sentence, and the same status', () => {
    const byPage = new Map(found.map(({ page, review }) => [page, review]));
    const wrong = pages.filter(({ path: address, html }) => {
      const review = byPage.get(`${ORIGIN}${base}${address}`);
      if (!review) return false;
      const { alternateName } = toObject(review['reviewRating']);
      return (
        review['claimReviewed'] !== readHeading(html) ||
        !String(alternateName)
          .toLowerCase()
          .startsWith(`${readStatus(html) ?? '?'} as of `)
      );
    });
    expect(wrong.map((page) => page.path)).toEqual([]);
  });

  test('have the canonical address of their page, and are those of the DataFeed', () => {
    const canonical = pages.flatMap(({ html }) =>
      readData(html).map((review) => [review['url'], /rel="canonical" href="([^"]*)"/u.exec(html)?.[1]]),
    );
    expect(canonical.filter(([url, link]) => url !== link)).toEqual([]);
    const fed = readFeed(folder).filter((item) => item['dateDeleted'] === undefined);
    const sort = (reviews: readonly Json[]) => reviews.map((review) => JSON.stringify(review)).sort();
    expect(sort(fed.map(({ item }) => ({ '@context': 'https://schema.org', ...toObject(item) })))).toEqual(
      sort(found.map(({ review }) => review)),
    );
  });
});

describe('texts that mean harm, through the whole build', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'assay-review-'));
  const out = path.join(root, 'dist');
  const read = (file: string) => readFileSync(path.join(out, file), 'utf8');
  const texts = {
    script: 'It says ]]> </script><script>alert(1)</script> <!-- & of 15 billion.',
    quotes: `It's "15" \\ billion\u2028parameters, 🧑‍🔬 says.`,
    arabic: 'النموذج فيه ١٥ مليار معامل',
    long: `The model has ${'very '.repeat(390)}many parameters.`,
  };

  beforeAll(async () => {
    for (const folder of ['claims', 'sources', 'subjects']) mkdirSync(path.join(root, 'content', folder), { recursive: true });
    cpSync('content/pages', path.join(root, 'content/pages'), { recursive: true });
    cpSync('content/site.yaml', path.join(root, 'content/site.yaml'));
    const files = {
      'subjects/model.yaml': buildSubject({ name: 'Model', kind: 'model', maker: 'maker' }),
      'subjects/maker.yaml': buildSubject({ name: 'Maker </script>', kind: 'organisation', role: 'maker' }),
      'subjects/lab.yaml': buildSubject({ name: 'Lab', kind: 'organisation', role: 'research' }),
      'sources/study.yaml': buildSource({ title: 'A <!--<script> study' }),
      'claims/gone.md': buildClaim({ text: 'A dream.', record: 'withdrawn', withdrawn: { on: DAY, reason: 'It was satire.' } }),
      'claims/taste.md': buildClaim({ text: 'The model is beautiful.', modality: 'opinion' }),
      'retired.yaml': '[]\n',
      ...Object.fromEntries(Object.entries(texts).map(([id, text]) => [`claims/${id}.md`, buildClaim({ text })])),
    };
    for (const [file, text] of Object.entries(files)) writeFileSync(path.join(root, 'content', file), text);
    const { code, output } = await runBuild(['--root', root, '--out', out, '--today', '2026-04-11', '--site', ORIGIN, '--base', '/assay/']);
    if (code !== 0) throw new Error(output);
  });
  afterAll(() => {
    rmSync(root, { recursive: true, force: true });
  });

  test.each(Object.entries(texts))('%s comes back as it was, and adds no script', (id, text) => {
    const html = read(`claims/${id}/index.html`);
    expect(readData(html).map((review) => review['claimReviewed'])).toEqual([text]);
    expect(listInlineScripts(html)).toEqual(['application/ld+json']);
  });

  test('a withdrawn claim has the day of its end on its page and in the feed, and no rating', () => {
    const deleted = {
      '@type': 'DataFeedItem',
      dateDeleted: DAY,
      item: { '@type': 'ClaimReview', url: `${ORIGIN}/assay/claims/gone/` },
    };
    expect(readData(read('claims/gone/index.html'))).toEqual([{ '@context': 'https://schema.org', ...deleted }]);
    expect(readFeed(out).at(-1)).toEqual(deleted);
  });

  test('an opinion has no review', () => {
    expect(readData(read('claims/taste/index.html'))).toEqual([]);
  });
});
