/** A stretch of a text: UTF-16 offsets, the end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A sentence, list item, heading or table row, and where it stands in the article. */
export interface Sentence {
  readonly index: number;
  /** Exact slice of the source, with its markup. */
  readonly text: string;
  /** What a person reads: markup gone, special spaces, hyphens, digits and quotation marks made plain. */
  readonly plain: string;
  /** UTF-16 offsets in the source. */
  readonly start: number;
  readonly end: number;
  /** Line and column in the source, both from 1. */
  readonly line: number;
  readonly column: number;
  readonly kind: 'paragraph' | 'heading' | 'list-item' | 'table-row' | 'quotation';
}

/** A cell of a table row: offsets in the row's plain text, and what stands above it. */
export interface Cell extends Span {
  readonly header: string;
}

/** A sentence with what only its readers need. */
export interface SourceSentence extends Sentence {
  /** For each character of `plain`, its place in `text`. */
  readonly offsets: readonly number[];
  /** Number of its block, which a paragraph's sentences share. */
  readonly block: number;
  /** Of a heading, 1 to 6; else 0. */
  readonly level: number;
  readonly cells: readonly Cell[];
  /** Whether it heads a table. */
  readonly isHeader: boolean;
  /** Characters at its end that were too many to read. */
  readonly passedOver: number;
}
