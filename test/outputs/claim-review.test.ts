import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess, type AssessedClaim, type AssessedKnowledgeBase } from '../../src/assessment/index.ts';
import { claimReviewFeed } from '../../src/outputs/claim-review/claim-review-feed.ts';
import { toClaimReview, toJsonLd } from '../../src/outputs/claim-review/index.ts';
import { shorten } from '../../src/outputs/claim-review/shorten.ts';
import { toRating } from '../../src/outputs/claim-review/to-rating.ts';
import { PATHS, type OutputContext } from '../../src/outputs/index.ts';
import { STATUSES } from '../../src/records/index.ts';
import { readKnowledgeBase } from '../../src/store/index.ts';
import { buildBase, buildClaim, buildEvidence, buildSource, buildSubject, DAY, type Files } from '../builders.ts';
import { GOOGLE_LENGTH, GOOGLE_RULES, listWorks, toObject, type FoundReview, type Json } from './google-claim-review.ts';

const CONTEXT: OutputContext = {
  absolute: (path) => `https://x.example/assay/${path}`,
  body: ({ body }) => ({ html: '', text: body }),
};
const toJson = (value: unknown) => JSON.parse(JSON.stringify(value)) as Json;

function review(fields: Readonly<Record<string, unknown>>, files: Files = {}): Json {
  const base = buildBase({ 'claims/one.md': buildClaim(fields), ...files });
  const [claim] = base.published;
  if (!claim) throw new Error('The claim breaks its schema');
  return toJson(toClaimReview(claim, base, CONTEXT));
}

function readFeed(base: AssessedKnowledgeBase): readonly Json[] {
  const feed = JSON.parse(claimReviewFeed.files(base, CONTEXT)[0]?.content ?? '') as { dataFeedElement: Json[] };
  return feed.dataFeedElement;
}

const real = assess((await readKnowledgeBase('.')).base, '2026-11-23');

describe('the rating', () => {
  const proof = { asOf: DAY, reason: 'Because.' } as AssessedClaim['proof'];
  const rate = (status: (typeof STATUSES)[number]) => toJson(toRating({ ...proof, status }));

  test('is there for every verdict, and neither for what nobody settled nor for what cannot be checked', () => {
    expect(STATUSES.filter((status) => toRating({ ...proof, status }) === null)).toEqual(['unverified', 'opinion']);
  });

  test('says the status with its day, and has a number only on the way from false to true', () => {
    expect(rate('self-reported')).toEqual({
      '@type': 'Rating',
      alternateName: `Self-reported as of ${DAY}`,
      ratingExplanation: 'Because.',
    });
    expect(STATUSES.flatMap((status) => toRating({ ...proof, status }) ?? []).map((rating) => toObject(rating)['ratingValue'])).toEqual([
      5,
      1,
      3,
      ...Array<undefined>(4),
    ]);
    expect(rate('refuted')).toMatchObject({ ratingValue: 1, worstRating: 1, bestRating: 5 });
    expect(claimReviewFeed.description).toContain('1 refuted, 3 misleading, 5 supported');
  });
});

describe('what was reviewed', () => {
  test('names an organisation or a person with its address, and nobody where nobody has a name', () => {
    const author = (kind: string, role?: string) => {
      const maker = buildSubject({ name: 'Zoe', kind, ...(role && { role }), url: 'https://zoe.example/' });
      return toObject(review({}, { 'subjects/maker.yaml': maker })['itemReviewed'])['author'];
    };
    expect(author('organisation', 'maker')).toEqual({ '@type': 'Organization', name: 'Zoe', sameAs: 'https://zoe.example/' });
    expect(author('person')).toEqual({ '@type': 'Person', name: 'Zoe', sameAs: 'https://zoe.example/' });
    expect(author('unattributed')).toBeUndefined();
  });

  test('has the day on which it was said only where a source states it', () => {
    const said = (claimedOnBasis: string) => toObject(review({ claimedOnBasis })['itemReviewed'])['datePublished'];
    expect([said('stated'), said('snapshot')]).toEqual([DAY, undefined]);
  });

  test('lists each work once, the earliest first, on one day the claimant’s own before others', () => {
    const appearances = [
      { source: 'study', on: '2026-04-02', role: 'paraphrase' },
      { source: 'copy', on: '2026-04-01', role: 'copy' },
      { source: 'announcement', on: '2026-04-01', role: 'original' },
      { source: 'study', on: '2026-04-03', role: 'paraphrase' },
    ];
    const files = {
      'sources/copy.yaml': buildSource({ title: 'A copy' }),
      'sources/announcement.yaml': buildSource({ title: 'An announcement', publisher: 'maker' }),
    };
    const found = review({ appearances }, files);
    expect(listWorks(found).map(({ name }) => name)).toEqual(['An announcement', 'A copy', 'A study']);
    expect(toObject(toObject(found['itemReviewed'])['firstAppearance'])['name']).toBe('An announcement');
    expect(toObject(review({ appearances: [] })['itemReviewed'])).not.toHaveProperty('firstAppearance');
  });

  test.each([{ unsafe: 'Nobody vouches for its download.' }, { officialness: 'impostor' }])(
    'names a work that is %o without its address',
    (fields) => {
      const files = { 'sources/other.yaml': buildSource({ title: 'Another work', url: 'https://other.example/', ...fields }) };
      const [work] = listWorks(review({ appearances: [{ source: 'other', on: DAY, role: 'copy' }] }, files));
      expect(work).toEqual({ '@type': 'Article', name: 'Another work', publisher: { '@type': 'Organization', name: 'Somebody' } });
    },
  );
});

describe('the reviewer', () => {
  test('names the policies that are written, and no others', () => {
    const page = '---\ntitle: A page\ndescription: A page.\n---\n';
    const author = (files: Files) => Object.keys(toObject(review({}, files)['author']));
    expect(author({})).toEqual(['@type', 'name', 'url']);
    expect(author({ 'pages/corrections.md': page })).toEqual(['@type', 'name', 'url', 'correctionsPolicy']);
  });
});

describe('a text of any kind', () => {
  test.each([
    ']]> </script><script>alert(1)</script>',
    '<!-- <script>',
    '"quoted" \'thus\' \\ &amp;',
    'one\u2028two\u2029three',
    'A 🧑‍🔬 says 😀',
    'النموذج مفتوح المصدر abc',
    `The model has ${'very '.repeat(393)}many parameters.`,
  ])('comes back from a script element as it was: %j', (text) => {
    const found = review({ text });
    expect(found['claimReviewed']).toBe(text);
    expect(JSON.parse(toJsonLd(found))).toEqual(found);
  });

  test('cannot end the script element that it stands in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('</script>', '<!--', '&', '\u2028', '\u2029'), (value, text) => {
        const json = toJsonLd({ value, text });
        expect(json).not.toMatch(/[<>&\u2028\u2029]/u);
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify({ value, text })));
      }),
    );
  });

  test('is shortened between words, and never within a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 1, max: 60 }), (text, limit) => {
        const short = shorten(text, limit);
        expect(short.length).toBeLessThanOrEqual(limit);
        expect(short.isWellFormed()).toBe(text.isWellFormed());
        expect(text.replaceAll(/\s+/gu, ' ').trim().startsWith(short.replace(/…$/u, ''))).toBe(true);
      }),
    );
    expect(shorten('One two\n\nthree four', 12)).toBe('One two…');
  });
});

describe('the DataFeed', () => {
  const files = {
    'claims/one.md': buildClaim(),
    'claims/open.md': buildClaim({ modality: 'opinion' }),
    'claims/unseen.md': buildClaim({ evidence: [] }),
    'claims/draft.md': buildClaim({ record: 'draft' }),
    'claims/gone.md': buildClaim({ text: 'It dreams.', record: 'withdrawn', withdrawn: { on: '2026-04-09', reason: 'It was satire.' } }),
    'retired.yaml': '- { id: absent, on: 2026-04-08, reason: It was a duplicate. }\n',
  };
  const url = (id: string) => `https://x.example/assay/claims/${id}/`;

  test('holds the verdicts, and of what was taken back the address and the day alone', () => {
    const items = readFeed(buildBase(files));
    expect(items).toHaveLength(3);
    expect(items[0]).toMatchObject({ '@type': 'DataFeedItem', dateModified: DAY, item: { url: url('one'), reviewRating: {} } });
    expect(items.slice(1)).toEqual([
      { '@type': 'DataFeedItem', dateDeleted: '2026-04-08', item: { '@type': 'ClaimReview', url: url('absent') } },
      { '@type': 'DataFeedItem', dateDeleted: '2026-04-09', item: { '@type': 'ClaimReview', url: url('gone') } },
    ]);
  });

  test('tells that a verdict was taken back, and on which day', () => {
    const gone = { ...buildEvidence(), withdrawn: { on: '2026-04-11', reason: 'It was another model.' } };
    const items = readFeed(buildBase({ 'claims/one.md': buildClaim({ evidence: [gone] }) }, '2026-04-12'));
    expect(items).toEqual([{ '@type': 'DataFeedItem', dateDeleted: '2026-04-11', item: { '@type': 'ClaimReview', url: url('one') } }]);
  });

  test('is the same bytes whatever the order of the files', () => {
    const reversed = Object.fromEntries(Object.entries(files).reverse());
    expect(claimReviewFeed.files(buildBase(reversed), CONTEXT)).toEqual(claimReviewFeed.files(buildBase(files), CONTEXT));
  });

  test('changes its day with the record, not with the build', () => {
    const on = (today: string) =>
      claimReviewFeed.files(buildBase({ 'claims/one.md': buildClaim({ evidence: [buildEvidence()] }) }, today), CONTEXT);
    expect(on('2026-04-12')).toEqual(on(DAY));
  });

  test('holds each review of the real record once', () => {
    const urls = readFeed(real).map(({ item }) => toObject(item)['url']);
    expect(urls.length).toBeGreaterThan(400);
    expect(new Set(urls).size).toBe(urls.length);
  });
});

describe('Google’s profile, over the whole record', () => {
  const found = real.published.flatMap((claim): FoundReview[] => {
    const built = toClaimReview(claim, real, CONTEXT);
    return built ? [{ page: CONTEXT.absolute(PATHS.claim(claim.id)), review: toJson(built) }] : [];
  });

  test.each(GOOGLE_RULES.map((rule) => [rule.name, rule] as const))('%s', (_name, rule) => {
    expect(found.filter((one) => !rule.holds(one)).map(({ page }) => page)).toEqual([]);
  });

  test('a claim longer than Google would like is told in full', async ({ annotate }) => {
    const long = found.filter(({ review: { claimReviewed } }) => String(claimReviewed).length > GOOGLE_LENGTH);
    await annotate(`${long.length} of ${found.length} claims are longer than ${GOOGLE_LENGTH} characters`, 'warning');
    const texts = new Set(real.published.map(({ data }) => data.text));
    expect(long.filter(({ review: { claimReviewed } }) => !texts.has(String(claimReviewed)))).toEqual([]);
  });
});
