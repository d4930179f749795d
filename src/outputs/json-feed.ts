import type { AssessedKnowledgeBase } from '../assessment/index.ts';
import type { FeedItem } from './feed-item.ts';
import { listChangeFeeds, listClaimFeeds, type Feed } from './feeds.ts';
import type { Output, OutputContext, OutputFile } from './output.ts';
import { createPaginator } from './paginate.ts';
import { PATHS } from './paths.ts';

const paginate = createPaginator({ ending: 'json', write: (item) => JSON.stringify(toItem(item)) });

/** JSON Feed 1.1 (jsonfeed.org): every published claim; of a subject, a topic or a status. */
export const jsonFeed: Output = {
  id: 'json-feed',
  title: 'JSON Feed',
  mediaType: 'application/feed+json',
  description: 'Every published claim with its typed assertion, status, rule and as-of date: all, and those of a subject, topic or status.',
  files: (base, context) => listClaimFeeds(base, context).flatMap((feed) => writeFeed(feed, base, context)),
};

/** What happened to claims, as a JSON Feed. */
export const jsonChanges: Output = {
  id: 'json-changes',
  title: 'Changes, JSON Feed',
  mediaType: 'application/feed+json',
  description: 'An item for each status that moved, correction and withdrawal: old, new, the rule, what did it, when it was learned.',
  files: (base, context) => listChangeFeeds(base, context).flatMap((feed) => writeFeed(feed, base, context)),
};

function writeFeed(feed: Feed, base: AssessedKnowledgeBase, context: OutputContext): readonly OutputFile[] {
  const site = base.site.data;
  const pages = paginate(feed);
  return pages.map(({ path, items }, index) => {
    const next = pages[index + 1]?.path;
    const head = {
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      home_page_url: context.absolute(feed.page),
      // It names the feed, so that it is the same on every page.
      feed_url: context.absolute(`${feed.stem}.json`),
      ...(next === undefined ? {} : { next_url: context.absolute(next) }),
      description: feed.description,
      language: site.lang,
      authors: [{ name: site.publisher.name, url: site.publisher.url }],
      _assay: { about: context.absolute(PATHS.method), licence: site.dataLicence.spdx, items: feed.items.length },
    };
    // An item a line: a reader of differences sees which one changed.
    return { path, content: `${JSON.stringify(head).slice(0, -1)},"items":[\n${items.join(',\n')}\n]}\n` };
  });
}

function toItem(item: FeedItem) {
  return {
    id: item.id,
    url: item.url,
    title: item.title,
    summary: item.summary,
    content_html: item.html,
    content_text: item.text,
    date_published: item.published,
    date_modified: item.modified,
    tags: item.tags,
    _assay: item.extension,
  };
}
