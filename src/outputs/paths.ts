import type { Status, TopicId } from '../records/index.ts';

/** Path of every kind of page below the site's root: permalinks, so that they never change. */
export const PATHS = {
  home: '',
  claims: 'claims/',
  claim: (id: string) => `claims/${id}/`,
  evidence: (claim: string, evidence: string) => `claims/${claim}/#evidence-${evidence}`,
  subjects: 'subjects/',
  subject: (id: string) => `subjects/${id}/`,
  topics: 'topics/',
  topic: (id: TopicId) => `topics/${id}/`,
  statuses: 'statuses/',
  status: (status: Status) => `statuses/${status}/`,
  sources: 'sources/',
  source: (id: string) => `sources/${id}/`,
  search: 'search/',
  method: 'method/',
  rule: (id: string) => `method/#rule-${id}`,
  corrections: 'corrections/',
  contribute: 'contribute/',
  about: 'about/',
  jsonFeed: 'feed.json',
  atomFeed: 'feed.atom',
  sitemap: 'sitemap-index.xml',
} as const;
