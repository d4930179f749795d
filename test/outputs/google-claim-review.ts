// What Google documents for ClaimReview (https://developers.google.com/search/docs/appearance/structured-data/factcheck),
// a rule each. Search no longer shows the markup; Fact Check Explorer and other gatherers still read it by this profile.

/** A review as a program reads it: plain JSON of unknown shape. */
export type Json = Readonly<Record<string, unknown>>;

export interface FoundReview {
  /** Address of the page that carries it. */
  readonly page: string;
  readonly review: Json;
}

interface Rule {
  readonly name: string;
  holds(found: FoundReview): boolean;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const PARTIES = new Set<unknown>(['Organization', 'Person']);

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isAddress = (value: unknown): value is string => isText(value) && /^https?:\/\//u.test(value) && URL.canParse(value);
const isMissingOr = (value: unknown, holds: (value: unknown) => boolean) => value === undefined || holds(value);

export function toObject(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}

export function listWorks(review: Json): readonly Json[] {
  const { appearance } = toObject(review['itemReviewed']);
  return Array.isArray(appearance) ? appearance.map(toObject) : [];
}

/** Numbers come all three or not at all, on a scale that begins at 1. */
function hasSoundNumbers(rating: Json): boolean {
  const numbers = [rating['worstRating'], rating['ratingValue'], rating['bestRating']];
  if (numbers.every((value) => value === undefined)) return true;
  const [worst = NaN, value = NaN, best = NaN] = numbers.map((number) => (typeof number === 'number' ? number : NaN));
  return worst >= 1 && worst < best && worst <= value && value <= best;
}

export const GOOGLE_RULES: readonly Rule[] = [
  { name: 'the type is ClaimReview', holds: ({ review }) => review['@type'] === 'ClaimReview' },
  { name: 'claimReviewed is there (required)', holds: ({ review }) => isText(review['claimReviewed']) },
  {
    name: 'claimReviewed does not carry the rating',
    holds: ({ review }) => !String(review['claimReviewed']).includes(String(toObject(review['reviewRating'])['alternateName'])),
  },
  { name: 'reviewRating is a Rating (required)', holds: ({ review }) => toObject(review['reviewRating'])['@type'] === 'Rating' },
  {
    name: 'reviewRating.alternateName is a short phrase (required)',
    holds: ({ review }) => {
      const { alternateName } = toObject(review['reviewRating']);
      return isText(alternateName) && alternateName.length <= 40;
    },
  },
  {
    name: 'numbers lie within a scale from worst to best, or are left out',
    holds: ({ review }) => hasSoundNumbers(toObject(review['reviewRating'])),
  },
  {
    name: 'url is the page itself, so on its own domain and no redirect (required)',
    holds: ({ page, review }) => review['url'] === page && isAddress(page),
  },
  {
    name: 'author is an Organization or Person with name and url',
    holds: ({ review }) => {
      const author = toObject(review['author']);
      return PARTIES.has(author['@type']) && isText(author['name']) && isAddress(author['url']);
    },
  },
  {
    name: 'the site has a policy of corrections',
    holds: ({ page, review }) => {
      const { correctionsPolicy } = toObject(review['author']);
      return isAddress(correctionsPolicy) && new URL(correctionsPolicy).origin === new URL(page).origin;
    },
  },
  {
    name: 'the claim’s author, where it has one, is a named Organization or Person',
    holds: ({ review }) =>
      isMissingOr(toObject(review['itemReviewed'])['author'], (value) => {
        const author = toObject(value);
        return PARTIES.has(author['@type']) && isText(author['name']) && isMissingOr(author['sameAs'], isAddress);
      }),
  },
  {
    name: 'the claim is that of others, not of the reviewer',
    holds: ({ review }) => {
      const author = toObject(toObject(review['itemReviewed'])['author']);
      return author['name'] !== toObject(review['author'])['name'];
    },
  },
  {
    name: 'itemReviewed is a Claim that appears in named works, the first one among them',
    holds: ({ review }) => {
      const item = toObject(review['itemReviewed']);
      const works = listWorks(review);
      const sound = works.every((work) => isText(work['name']) && isMissingOr(work['url'], isAddress));
      return item['@type'] === 'Claim' && sound && JSON.stringify(item['firstAppearance']) === JSON.stringify(works[0]);
    },
  },
  {
    name: 'days are ISO 8601, and a review is not changed before it is published',
    holds: ({ review }) => {
      const days = [review['datePublished'], review['dateModified']].map(String);
      const said = toObject(review['itemReviewed'])['datePublished'];
      return days.every((day) => DAY.test(day)) && (days[0] ?? '') <= (days[1] ?? '') && isMissingOr(said, (day) => DAY.test(String(day)));
    },
  },
];

/** The length up to which Google would like `claimReviewed` to stay. */
export const GOOGLE_LENGTH = 75;
