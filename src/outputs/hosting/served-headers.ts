// To add a page, a folder or a file at the root: one entry in a list here. test/site/headers.test.ts names what has none.
import { PATHS } from '../paths.ts';
import { POLICIES } from './content-policy.ts';
import { SPECIAL_TYPES, toContentType } from './media-types.ts';
import type { PathPattern } from './path-pattern.ts';

/** A header, its value, and where it is sent. */
export interface ServedHeader {
  readonly name: string;
  readonly value: string;
  readonly patterns: readonly PathPattern[];
}

/** Its name changes with its content. */
const FOREVER = 'public, max-age=31536000, immutable';
/**
 * Everything else may change with any build, the numbered pages of a feed and the files of changes too: a page of a feed moves on
 * by an item, and the last file of changes grows. A correction reaches whoever asks again within an hour.
 */
const SHORT = 'public, max-age=300, stale-while-revalidate=3600';

const PAGES: readonly PathPattern[] = [
  '/',
  // As nginx calls the root once it has found it.
  '/index.html',
  '/404.html',
  ...listFolders('claims', 'subjects', 'topics', 'statuses', 'sources', 'openness', 'parameters', 'speed', 'explore', 'compare', 'check'),
  ...listFolders('method', 'corrections', 'contribute', 'about', 'design', 'data'),
];
const SEARCH = listFolders('search');
const CARDS = listFolders('embed');
const PICTURES = listFolders('badges', 'og');

const ROOT_FILES: readonly PathPattern[] = [
  `/${PATHS.jsonFeed}`,
  `/${PATHS.atomFeed}`,
  `/${PATHS.jsonChanges}`,
  `/${PATHS.atomChanges}`,
  `/${PATHS.claimReviewFeed}`,
  `/${PATHS.llms}`,
  `/${PATHS.llmsFull}`,
  '/robots.txt',
  `/${PATHS.ogSite}`,
  '/favicon.svg',
  '/sitemap-*',
];
const DATA = [...listFolders('feed', 'changes', 'api', 'schemas', 'hosting'), '/pagefind/:file'] as const;

/** What a page of another site may read: all that is for programs, and no page. */
const OPEN: readonly PathPattern[] = [
  ...['json', 'atom', 'md', 'txt', 'xml', 'csv', 'ndjson', 'parquet', 'sqlite', 'svg', 'png'].map((ending): PathPattern => `/*.${ending}`),
  `/${PATHS.dump('SHA256SUMS')}`,
];

/**
 * What each address is served with. For any path, at most one line of a name holds: hosts differ in what they make of two
 * (Cloudflare joins the values, Netlify takes one), so none has to.
 */
export const SERVED_HEADERS: readonly ServedHeader[] = [
  { name: 'X-Content-Type-Options', value: 'nosniff', patterns: ['/*'] },
  { name: 'Referrer-Policy', value: 'strict-origin-when-cross-origin', patterns: ['/*'] },
  { name: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()', patterns: ['/*'] },
  { name: 'Content-Security-Policy', value: POLICIES.page, patterns: PAGES },
  { name: 'Content-Security-Policy', value: POLICIES.search, patterns: SEARCH },
  { name: 'Content-Security-Policy', value: POLICIES.card, patterns: CARDS },
  { name: 'Content-Security-Policy', value: POLICIES.picture, patterns: PICTURES },
  { name: 'Cache-Control', value: FOREVER, patterns: ['/assets/*', '/pagefind/fragment/*', '/pagefind/index/*'] },
  { name: 'Cache-Control', value: SHORT, patterns: [...PAGES, ...SEARCH, ...CARDS, ...PICTURES, ...ROOT_FILES, ...DATA] },
  { name: 'Access-Control-Allow-Origin', value: '*', patterns: OPEN },
  ...SPECIAL_TYPES.map(({ type, patterns }) => ({ name: 'Content-Type', value: toContentType(type), patterns })),
];

function listFolders(...names: readonly string[]): readonly PathPattern[] {
  return names.map((name): PathPattern => `/${name}/*`);
}
