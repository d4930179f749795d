import type { AssessedKnowledgeBase } from '../../assessment/index.ts';
import type { Output, OutputContext } from '../output.ts';
import type { Table } from './table.ts';

/** A file of an edition: text, or bytes. */
export interface EditionFile {
  /** Path below the site's root, without a leading slash. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** A statement of SQL; with rows, it runs once for each. */
export interface SqlStep {
  readonly sql: string;
  readonly rows?: readonly (readonly (string | number | null)[])[];
}

/** Runs statements on a new SQLite database and gives the bytes of its file: the one thing here that needs a library of the machine. */
export type SqlEngine = (steps: readonly SqlStep[]) => Uint8Array;

/** What a dump writes beside the tables. */
export interface DumpContext {
  readonly base: AssessedKnowledgeBase;
  readonly engine: SqlEngine;
}

/** The tables in one format. */
export interface Dump {
  readonly id: string;
  readonly title: string;
  readonly mediaType: string;
  /** What it holds and for whom, in one sentence. */
  readonly description: string;
  files(tables: readonly Table[], context: DumpContext): readonly EditionFile[];
}

/** Any edition, a text or not, as the page /data/ and `assay export` know it. */
export interface Edition extends Omit<Output, 'files'> {
  files(base: AssessedKnowledgeBase, context: OutputContext, engine: SqlEngine): readonly EditionFile[];
}
