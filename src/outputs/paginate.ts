import type { FeedItem } from './feed-item.ts';
import type { Feed } from './feeds.ts';

/** One file of a feed. */
export interface FeedPage {
  readonly path: string;
  /** The newest item that it holds. */
  readonly newest: FeedItem | undefined;
  /** Its items as they are written. */
  readonly items: readonly string[];
}

/** A format of feeds: the ending of its files and how it writes an item. */
export interface FeedFormat {
  readonly ending: string;
  write(item: FeedItem): string;
}

const MOST_ITEMS = 100;
/** What the items of a page weigh at most, in bytes: with its head a file stays below 250 KB. */
const MOST_BYTES = 240_000;

interface Written {
  readonly item: FeedItem;
  readonly text: string;
  readonly bytes: number;
}

const encoder = new TextEncoder();

/** Cuts feeds into pages of at most 100 items and 240,000 bytes. An item is written once, however many feeds hold it. */
export function createPaginator({ ending, write }: FeedFormat): (feed: Feed) => readonly FeedPage[] {
  const known = new WeakMap<FeedItem, Written>();
  const writeOnce = (item: FeedItem): Written => {
    const before = known.get(item);
    if (before) return before;
    const text = write(item);
    const written = { item, text, bytes: encoder.encode(text).length };
    known.set(item, written);
    return written;
  };
  return ({ stem, items }) =>
    fillPages(items.map(writeOnce)).map((page, index) => ({
      path: index === 0 ? `${stem}.${ending}` : `${stem}/${index + 1}.${ending}`,
      newest: page[0]?.item,
      items: page.map(({ text }) => text),
    }));
}

/** A feed without items has one page nevertheless. */
function fillPages(items: readonly Written[]): readonly (readonly Written[])[] {
  const pages: Written[][] = [[]];
  let bytes = 0;
  for (const item of items) {
    const page = pages.at(-1) ?? [];
    bytes += item.bytes;
    if (page.length > 0 && (page.length === MOST_ITEMS || bytes > MOST_BYTES)) {
      pages.push([item]);
      bytes = item.bytes;
    } else page.push(item);
  }
  return pages;
}
