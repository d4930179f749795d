import type { ClaimMention } from '../../matching/check/check-text.ts';
import type { Finding } from '../../matching/relation/finding.ts';
import type { IsoDate } from '../../records/index.ts';
import type { ArticleText } from '../../store/index.ts';
import type { Paint } from '../terminal/paint.ts';

/** An article beside the record. */
export interface CheckedArticle extends ArticleText {
  readonly mentions: readonly ClaimMention[];
}

/** One run of `assay check`. */
export interface CheckRun {
  readonly articles: readonly CheckedArticle[];
  /** The day by whose record the articles were checked. */
  readonly today: IsoDate;
  /** The address of a claim's page. */
  readonly addressOf: (claim: string) => string;
  /** Whether a finding is one of those that fail the run. */
  readonly isFailing: (finding: Finding) => boolean;
  /** Whether sentences without anything to check are told, too. */
  readonly isComplete: boolean;
  /** Columns that a line may take. */
  readonly width: number;
}

/** One way to tell what a check found: the whole output of a run. */
export type CheckReporter = (run: CheckRun, paint: Paint) => string;
