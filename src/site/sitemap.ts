import type { SitemapItem } from '@astrojs/sitemap';
import type { AssessedKnowledgeBase } from '../assessment/index.ts';
import { toDateTime } from '../outputs/feed-item.ts';

/** Dates a page of the sitemap by what the record knows of it, and leaves out pages that only point elsewhere. */
export function describePage(item: SitemapItem, ledger: AssessedKnowledgeBase, basePath: string): SitemapItem | undefined {
  const [kind, id = ''] = new URL(item.url).pathname.slice(basePath.length).split('/');
  if (kind === 'embed') return undefined;
  if (kind !== 'claims' || id === '') return item;
  const claim = ledger.claims.get(id);
  return claim?.data.record === 'published' ? { ...item, lastmod: toDateTime(claim.modifiedOn) } : undefined;
}
