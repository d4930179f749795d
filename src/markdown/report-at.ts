import type { Transformer } from 'unified';
import type { Node } from 'unist';

/** The file that unified hands to a plugin; plugins leave their findings in its messages. */
export type File = Parameters<Transformer>[1];

/** A finding of a plugin: what is wrong and how to mend it. */
export interface Finding {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

/** Leaves a finding at a node; renderMarkdown turns it into a problem of the content file. */
export function reportAt(file: File, node: Node, { code, message, hint }: Finding): void {
  const place = node.position?.start;
  file.message(message, { ruleId: code, source: 'markdown', ...(place && { place }) }).note = hint;
}
