import type { AssessedClaim, AssessedKnowledgeBase } from '../../assessment/index.ts';
import type { Status } from '../../records/index.ts';

/** A piece of the explanation that is wrapped as one. */
export interface Paragraph {
  readonly text: string;
  /** Stands before the first line; the other lines are indented by its width. */
  readonly marker?: string;
  /** How far it is moved in; notes to a paragraph stand one step deeper. */
  readonly depth?: number;
  /** Colours its first line's marker as a status. */
  readonly status?: Status;
  /** Said in a low voice: addresses, places. */
  readonly dim?: boolean;
}

/** The marker of an item in a list. */
export const BULLET = '·  ';

/** A part of the explanation under a heading. Without paragraphs it is left out. */
export interface Section {
  readonly title: string;
  readonly paragraphs: readonly Paragraph[];
}

/** Writes one section about a claim. */
export type WriteSection = (claim: AssessedClaim, base: AssessedKnowledgeBase) => Section;
