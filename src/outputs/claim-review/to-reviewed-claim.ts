import type { Claim as SchemaClaim, CreativeWork } from 'schema-dts';
import type { AssessedClaim, AssessedKnowledgeBase } from '../../assessment/index.ts';
import { compareText, type Appearance, type Source } from '../../records/index.ts';
import { toParty } from './to-party.ts';

const WORK_TYPE = {
  article: 'Article',
  'press-release': 'Article',
  post: 'SocialMediaPosting',
  'web-page': 'WebPage',
  repository: 'SoftwareSourceCode',
  'model-card': 'WebPage',
  leaderboard: 'WebPage',
  paper: 'ScholarlyArticle',
  documentation: 'WebPage',
} as const satisfies Record<Source['kind'], string>;

/** What was said, by whom and where: the `itemReviewed` of a ClaimReview. */
export function toReviewedClaim({ data }: AssessedClaim, base: AssessedKnowledgeBase): SchemaClaim {
  const author = toParty(data.claimant, base);
  const works = listSources(data.appearances).map((id) => toWork(id, base));
  const [first] = works;
  return {
    '@type': 'Claim',
    ...(author && { author }),
    // A snapshot shows that it stood there, and not since when.
    ...(data.claimedOnBasis === 'stated' && { datePublished: data.claimedOn }),
    inLanguage: data.lang,
    ...(first && { firstAppearance: first, appearance: works }),
  };
}

/** Sources once each, the earliest first; on one day the claimant's own words come before those of others. */
function listSources(appearances: readonly Appearance[]): readonly string[] {
  const rank = ({ role }: Appearance) => (role === 'original' ? 0 : 1);
  const ordered = appearances.toSorted((one, other) => compareText(one.on, other.on) || rank(one) - rank(other));
  return [...new Set(ordered.map(({ source }) => source))];
}

function toWork(id: string, base: AssessedKnowledgeBase): CreativeWork {
  const source = base.sources.get(id)?.data;
  if (!source) return { '@type': 'CreativeWork', name: id };
  const publisher = toParty(source.publisher, base);
  return {
    '@type': WORK_TYPE[source.kind],
    name: source.title,
    ...(isSafe(source) && { url: source.url }),
    ...(source.published !== undefined && { datePublished: source.published }),
    ...(publisher && { publisher: { '@type': publisher['@type'], name: publisher.name } }),
  } as CreativeWork;
}

/** Programs follow addresses: what pages name and never link is named here, too. */
function isSafe({ officialness, unsafe }: Source): boolean {
  return officialness !== 'impostor' && unsafe === undefined;
}
