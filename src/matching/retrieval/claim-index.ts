/** What is written to a file: the dictionary and, a document and field, its words in order. Everything else follows from it. */
export interface IndexedText {
  readonly ids: readonly string[];
  readonly fields: readonly IndexedField[];
  /** Stems, in the order of their codes. */
  readonly terms: readonly string[];
  /** A bit field a term: see {@link TERM_STOP} and its neighbours. */
  readonly kinds: Uint8Array;
  /** Term codes of document 0 field 0, document 0 field 1, … */
  readonly tokens: Uint32Array;
  /** Where each (document, field) begins in `tokens`; one more entry for the end. */
  readonly starts: Uint32Array;
}

export interface IndexedField {
  readonly name: string;
  readonly weight: number;
}

export const TERM_STOP = 1;
export const TERM_NUMBER = 2;
export const TERM_NAME = 4;

/** Claims made ready to be asked which of them a sentence repeats. */
export interface ClaimIndex extends IndexedText {
  readonly codes: ReadonlyMap<string, number>;
  readonly idf: Float32Array;
  /** Where each term's postings begin; one more entry for the end. */
  readonly postingStarts: Uint32Array;
  readonly postingDocuments: Uint32Array;
  /** What the term adds to the document's score: BM25F, idf included. */
  readonly postingImpacts: Float32Array;
  /** The terms that hold a three-letter sequence. */
  readonly grams: ReadonlyMap<string, readonly number[]>;
}
