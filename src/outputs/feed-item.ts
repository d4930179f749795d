import type { IsoDate } from '../records/index.ts';

/** One entry of a feed, whatever its format. */
export interface FeedItem {
  /** A permalink of this site that never changes; the same in every feed. */
  readonly id: string;
  /** Address of the page to read. */
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly html: string;
  readonly text: string;
  readonly tags: readonly string[];
  readonly published: string;
  readonly modified: string;
  /** The same in typed fields, for programs that read `_assay` of a JSON Feed. */
  readonly extension: Readonly<Record<string, unknown>>;
}

/** A day as RFC 3339 date-time: its first moment in UTC. */
export function toDateTime(day: IsoDate): string {
  return `${day}T00:00:00Z`;
}

/** The same words with a capital. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
