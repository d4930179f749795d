import { PATHS } from '../paths.ts';
import type { PathPattern } from './path-pattern.ts';

/** A media type, and the paths that are of it whatever their ending says. */
export interface TypeRule {
  readonly type: string;
  readonly patterns: readonly PathPattern[];
}

/** What hosts do not know, or take for something else. No path is of two of them. */
export const SPECIAL_TYPES: readonly TypeRule[] = [
  {
    type: 'application/feed+json',
    patterns: ['/feed.json', '/feed/*.json', ...listFeeds(), `/${PATHS.jsonChanges}`, ...listChangePages()],
  },
  { type: 'application/atom+xml', patterns: ['/*.atom'] },
  { type: 'application/json+oembed', patterns: ['/embed/:claim/oembed.json'] },
  { type: 'application/schema+json', patterns: ['/schemas/*.json'] },
  { type: 'application/ld+json', patterns: [`/${PATHS.claimReviewFeed}`] },
  { type: 'text/markdown', patterns: ['/*.md'] },
  { type: 'text/plain', patterns: [`/${PATHS.dump('SHA256SUMS')}`, '/*.conf'] },
  { type: 'application/x-ndjson', patterns: ['/*.ndjson'] },
  { type: 'application/vnd.apache.parquet', patterns: ['/*.parquet'] },
  { type: 'application/vnd.sqlite3', patterns: ['/*.sqlite'] },
  {
    type: 'application/octet-stream',
    patterns: ['/pagefind/*.pagefind', '/pagefind/*.pf_meta', '/pagefind/*.pf_index', '/pagefind/*.pf_fragment'],
  },
];

/** The feed of each subject, topic and status. */
function listFeeds(): readonly PathPattern[] {
  return ['subjects', 'topics', 'statuses'].flatMap((scope): readonly PathPattern[] => [
    `/${scope}/:id/feed.json`,
    `/${scope}/:id/feed/*.json`,
  ]);
}

/** `/changes/2.json` and so on, beside which stand the manifest and `/changes/since/`, which are no feeds. */
function listChangePages(): readonly PathPattern[] {
  return Array.from({ length: 9 }, (_, index): PathPattern => `/changes/${index + 1}*.json`);
}

/** Types by ending, which every host knows. */
export const ENDINGS: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  csv: 'text/csv',
  txt: 'text/plain',
  xml: 'application/xml',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
};

/** Whether a type is text, which is sent compressed and says that it is UTF-8. */
export function isTextType(type: string): boolean {
  return /^text\/|\+xml$|json|\/xml$/u.test(type);
}

/** The value of the header: UTF-8 is said of every text. */
export function toContentType(type: string): string {
  return isTextType(type) ? `${type}; charset=utf-8` : type;
}
