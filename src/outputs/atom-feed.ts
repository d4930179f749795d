import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import type { AssessedKnowledgeBase } from '../assessment/index.ts';
import { toDateTime, type FeedItem } from './feed-item.ts';
import { listChangeFeeds, listClaimFeeds, type Feed } from './feeds.ts';
import type { Output, OutputContext, OutputFile } from './output.ts';
import { createPaginator, type FeedPage } from './paginate.ts';

const MEDIA_TYPE = 'application/atom+xml';
const WRITER = { version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '\uFFFD' } as const;

const paginate = createPaginator({ ending: 'atom', write: writeEntry });

/** Atom (RFC 4287, paged by RFC 5005): the same feeds for readers that do not know JSON Feed. */
export const atomFeed: Output = {
  id: 'atom-feed',
  title: 'Atom feed',
  mediaType: MEDIA_TYPE,
  description: 'The same for feed readers: every published claim, dated by when something was learned.',
  files: (base, context) => listClaimFeeds(base, context).flatMap((feed) => writeFeed(feed, base, context)),
};

/** What happened to claims, as an Atom feed. */
export const atomChanges: Output = {
  id: 'atom-changes',
  title: 'Changes, Atom feed',
  mediaType: MEDIA_TYPE,
  description: 'The changes for feed readers.',
  files: (base, context) => listChangeFeeds(base, context).flatMap((feed) => writeFeed(feed, base, context)),
};

function writeFeed(feed: Feed, base: AssessedKnowledgeBase, context: OutputContext): readonly OutputFile[] {
  const pages = paginate(feed);
  return pages.map((page) => {
    const head = writeHead(feed, page, base, context);
    for (const [rel, path] of findLinks(page, pages)) head.ele('link', { rel, type: MEDIA_TYPE, href: context.absolute(path) });
    const [before] = head.end({ prettyPrint: true }).split('</feed>');
    return { path: page.path, content: `${[before?.trimEnd(), ...page.items].join('\n')}\n</feed>\n` };
  });
}

function writeHead(feed: Feed, page: FeedPage, base: AssessedKnowledgeBase, context: OutputContext): XMLBuilder {
  const site = base.site.data;
  const head = create(WRITER).ele('http://www.w3.org/2005/Atom', 'feed', { 'xml:lang': site.lang });
  head.ele('id').txt(literal(context.absolute(feed.id)));
  head.ele('title').txt(literal(feed.title));
  head.ele('subtitle').txt(literal(feed.description));
  head.ele('updated').txt(page.newest?.modified ?? toDateTime(base.published[0]?.modifiedOn ?? base.today));
  head.ele('link', { rel: 'alternate', type: 'text/html', href: context.absolute(feed.page) });
  const author = head.ele('author');
  author.ele('name').txt(literal(site.publisher.name));
  author.ele('uri').txt(literal(site.publisher.url));
  head.ele('rights').txt(literal(site.dataLicence.name));
  return head;
}

/** Where a page stands among the others (RFC 5005, 3). */
function findLinks({ path }: FeedPage, pages: readonly FeedPage[]): readonly (readonly [rel: string, path: string])[] {
  const at = pages.findIndex((page) => page.path === path);
  const links = [
    ['self', path],
    ['first', pages.length > 1 ? pages[0]?.path : undefined],
    ['previous', pages[at - 1]?.path],
    ['next', pages[at + 1]?.path],
    ['last', pages.length > 1 ? pages.at(-1)?.path : undefined],
  ] as const;
  return links.flatMap(([rel, target]) => (target === undefined ? [] : [[rel, target] as const]));
}

function writeEntry(item: FeedItem): string {
  const entry = create(WRITER).ele('entry');
  entry.ele('id').txt(literal(item.id));
  entry.ele('title').txt(literal(item.title));
  entry.ele('link', { rel: 'alternate', type: 'text/html', href: item.url });
  entry.ele('published').txt(item.published);
  entry.ele('updated').txt(item.modified);
  for (const tag of item.tags) entry.ele('category', { term: literal(tag) });
  entry.ele('summary').txt(literal(item.summary));
  entry.ele('content', { type: 'html' }).txt(literal(item.html));
  return entry.end({ headless: true, prettyPrint: true });
}

/** xmlbuilder2 reads references such as `&lt;` in a text as what they stand for: here every `&` means itself. */
function literal(text: string): string {
  return text.replaceAll('&', '&amp;');
}
