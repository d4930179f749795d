import type { AssessedClaim, AssessedKnowledgeBase } from '../assessment/index.ts';
import { STATUSES, STATUS_MEANING, TOPIC_IDS, TOPICS } from '../records/index.ts';
import { listChangeItems } from './change-items.ts';
import { listClaimItems } from './claim-items.ts';
import type { FeedItem } from './feed-item.ts';
import { once } from './once.ts';
import { PATHS } from './paths.ts';

/** What a feed is about, whatever its format. */
export interface FeedOf {
  /** Its path without the ending: `topics/speed/feed` stands at `topics/speed/feed.json`, its second page at `topics/speed/feed/2.json`. */
  readonly stem: string;
  /** Path of the page that shows the same to people. */
  readonly page: string;
  /** Path that names the feed for ever. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/** A feed with its items, newest first. */
export interface Feed extends FeedOf {
  readonly items: readonly FeedItem[];
}

/** The feeds of claims: of all, of each subject that is spoken of, of each topic, of each status. */
export const listClaimFeeds = once((base, context): readonly Feed[] => {
  const items = listClaimItems(base, context);
  return listScopes(base).map(({ claims, ...feed }) => ({ ...feed, items: claims.flatMap(({ id }) => items.get(id) ?? []) }));
});

/** The feed of changes: an item for each status that moved, each correction and each withdrawal. */
export const listChangeFeeds = once((base, context): readonly Feed[] => {
  const { name } = base.site.data;
  return [
    {
      stem: 'changes',
      page: PATHS.home,
      id: PATHS.atomChanges,
      title: `${name}: changes`,
      description: 'Every status that moved, every correction and every withdrawal, dated by when it was learned.',
      items: listChangeItems(base, context),
    },
  ];
});

/** The feed that follows a page (`subjects/x/`), if it has one of its own. */
export function findFeedOf(page: string, base: AssessedKnowledgeBase): FeedOf | undefined {
  return page === PATHS.home ? undefined : listScopes(base).find((scope) => scope.page === page);
}

type Scope = FeedOf & { readonly claims: readonly AssessedClaim[] };

const scopes = new WeakMap<AssessedKnowledgeBase, readonly Scope[]>();

function listScopes(base: AssessedKnowledgeBase): readonly Scope[] {
  const known = scopes.get(base) ?? collectScopes(base);
  scopes.set(base, known);
  return known;
}

function collectScopes(base: AssessedKnowledgeBase): readonly Scope[] {
  const { name, tagline } = base.site.data;
  const scope = (page: string, title: string, description: string, claims: readonly AssessedClaim[] = []): Scope => ({
    stem: `${page}feed`,
    page,
    id: page,
    title,
    description,
    claims,
  });
  return [
    scope(PATHS.home, name, tagline, base.published),
    ...[...base.bySubject].map(([id, claims]) => {
      const subject = base.subjects.get(id)?.data;
      return scope(PATHS.subject(id), `${name}: ${subject?.name ?? id}`, subject?.summary ?? '', claims);
    }),
    ...TOPIC_IDS.map((id) => scope(PATHS.topic(id), `${name}: ${TOPICS[id].name}`, TOPICS[id].question, base.byTopic.get(id))),
    ...STATUSES.map((id) => scope(PATHS.status(id), `${name}: ${id} claims`, STATUS_MEANING[id], base.byStatus.get(id))),
  ];
}
