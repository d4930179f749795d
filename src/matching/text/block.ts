import type { PlainText } from './plain-text.ts';
import type { Sentence, Span } from './sentence.ts';

/** A paragraph, heading, list item or table row of the source, before it is cut into sentences. */
export interface Block extends Span {
  readonly kind: Sentence['kind'];
  readonly plain: PlainText;
  readonly level: number;
  /** Of a table row: its cells in `plain`, with what stands above each. */
  readonly cells: readonly (Span & { readonly header: string })[];
  readonly isHeader: boolean;
}
