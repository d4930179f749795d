import type { Claim } from './claim.ts';
import type { Locate } from './problem.ts';
import type { Retired } from './retired.ts';
import type { Page, Site } from './site.ts';
import type { Source } from './source.ts';
import type { Subject } from './subject.ts';

/** A record that was read, and where it stands. */
export interface Entry<T> {
  readonly id: string;
  readonly data: T;
  /** Path of its file with forward slashes, from the folder that holds `content`. */
  readonly file: string;
  /** Where a value stands in the file. */
  readonly locate: Locate;
}

/** A record with a Markdown body. */
export interface EntryWithBody<T> extends Entry<T> {
  readonly body: string;
  /** The line of the file on which the body begins, counted from 1. */
  readonly bodyLine: number;
}

/** A file as it was read, valid or not: what checks look at that must also see what no schema accepts. */
export interface RawFile {
  readonly file: string;
  readonly id: string;
  readonly collection: 'claims' | 'sources' | 'subjects' | 'pages';
  /** The YAML as plain values; null where it could not be read. */
  readonly value: unknown;
  readonly locate: Locate;
  /** The Markdown below the record; empty where the file has none. */
  readonly body: string;
  readonly bodyLine: number;
}

/** Everything authored, read and typed. Maps are in order of id. */
export interface KnowledgeBase {
  readonly claims: ReadonlyMap<string, EntryWithBody<Claim>>;
  readonly sources: ReadonlyMap<string, Entry<Source>>;
  readonly subjects: ReadonlyMap<string, Entry<Subject>>;
  readonly pages: ReadonlyMap<string, EntryWithBody<Page>>;
  readonly retired: Entry<Retired>;
  readonly site: Entry<Site>;
  readonly files: readonly RawFile[];
}
