import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import { listFeedItems, toDateTime, type FeedItem } from './feed-item.ts';
import type { Output } from './output.ts';
import { PATHS } from './paths.ts';

/** Atom (RFC 4287): the same items for readers that do not know JSON Feed. */
export const atomFeed: Output = {
  id: 'atom-feed',
  title: 'Atom feed',
  mediaType: 'application/atom+xml',
  description: 'Every published claim for feed readers, dated by when something was learned.',
  files(base, context) {
    const site = base.site.data;
    const updated = toDateTime(base.published[0]?.modifiedOn ?? base.today);
    const feed = create({ version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '\uFFFD' }).ele(
      'http://www.w3.org/2005/Atom',
      'feed',
      {
        'xml:lang': site.lang,
      },
    );
    feed.ele('id').txt(literal(context.absolute(PATHS.home)));
    feed.ele('title').txt(literal(site.name));
    feed.ele('subtitle').txt(literal(site.tagline));
    feed.ele('updated').txt(literal(updated));
    feed.ele('link', { rel: 'self', type: 'application/atom+xml', href: context.absolute(PATHS.atomFeed) });
    feed.ele('link', { rel: 'alternate', type: 'text/html', href: context.absolute(PATHS.home) });
    const author = feed.ele('author');
    author.ele('name').txt(literal(site.publisher.name));
    author.ele('uri').txt(literal(site.publisher.url));
    feed.ele('rights').txt(literal(site.dataLicence.name));
    for (const item of listFeedItems(base, context)) addEntry(feed, item);
    return [{ path: PATHS.atomFeed, content: `${feed.end({ prettyPrint: true })}\n` }];
  },
};

function addEntry(feed: XMLBuilder, item: FeedItem): void {
  const entry = feed.ele('entry');
  entry.ele('id').txt(literal(item.url));
  entry.ele('title').txt(literal(item.title));
  entry.ele('link', { rel: 'alternate', type: 'text/html', href: item.url });
  entry.ele('published').txt(literal(item.published));
  entry.ele('updated').txt(literal(item.modified));
  for (const tag of item.tags) entry.ele('category', { term: literal(tag) });
  entry.ele('summary').txt(literal(item.summary));
  entry.ele('content', { type: 'html' }).txt(literal(item.html));
}

/** xmlbuilder2 reads references such as `&lt;` in a text as what they stand for: here every `&` means itself. */
function literal(text: string): string {
  return text.replaceAll('&', '&amp;');
}
