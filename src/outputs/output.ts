import type { AssessedClaim, AssessedKnowledgeBase } from '../assessment/index.ts';

/** What an output needs beside the records: where the site stands, and a body as HTML and as text. */
export interface OutputContext {
  /** Turns a path below the site's root (`claims/x/`) into an absolute address with origin and base path. */
  absolute(path: string): string;
  /** The explanation of a claim as sanitised HTML (addresses absolute) and as plain text. */
  body(claim: AssessedClaim): { readonly html: string; readonly text: string };
}

export interface OutputFile {
  /** Path below the site's root, without a leading slash. */
  readonly path: string;
  readonly content: string;
}

/** One machine-readable edition. A value, so that the route, the documentation and the tests read it alike. */
export interface Output {
  readonly id: string;
  readonly title: string;
  readonly mediaType: string;
  /** What it holds and for whom, in one sentence. */
  readonly description: string;
  /** A host reads it and does not serve it: no page links to it, and no mirror fetches it. */
  readonly isForHost?: boolean;
  /** Every file of the edition; the same input gives the same bytes. */
  files(base: AssessedKnowledgeBase, context: OutputContext): readonly OutputFile[];
}
