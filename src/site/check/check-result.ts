import type { Urgency } from '../../matching/report/describe-finding.ts';
import type { RecordLine } from '../../matching/report/describe-record.ts';
import type { IsoDate } from '../../records/index.ts';

/** What is on record beside a sentence, and the path of its page. */
export interface ShownRecord extends RecordLine {
  readonly path: string;
}

/** What the page shows of one finding: plain data, sent from the worker. */
export interface ShownFinding {
  /** From 1, in the order of the text. */
  readonly number: number;
  readonly urgency: Urgency;
  readonly phrase: string;
  /** The marked words: UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** The sentence before the marked words, the words, and what follows. */
  readonly sentence: readonly [before: string, marked: string, after: string];
  readonly record: ShownRecord | null;
  /** Claims in like words, where nothing on record can be compared. */
  readonly similar: readonly ShownRecord[];
  readonly how: string;
  /** Under which conditions the text says it, and the claim; '' where none is named. */
  readonly saidFor: string;
  readonly recordedFor: string;
  /** In whose name and in which mood; '' where the text says it itself. */
  readonly caveats: string;
}

/** What is found in a text. */
export interface CheckResult {
  readonly findings: readonly ShownFinding[];
  /** In a sentence, for those who hear it. */
  readonly summary: string;
  /** What was passed over; '' where all was read. */
  readonly notice: string;
}

interface Article {
  readonly text: string;
  /** ISO day; '' where the reader gives none. */
  readonly published: string;
}

/** What the page asks of its worker. */
export type Question =
  | { readonly kind: 'load' }
  | ({ readonly kind: 'check' } & Article)
  | ({ readonly kind: 'report' } & Article)
  | { readonly kind: 'claims'; readonly ids: readonly string[] };

/** What the worker gives to each kind of question. */
export interface Answers {
  /** The day of the records. */
  readonly load: IsoDate;
  readonly check: CheckResult;
  /** A page of HTML. */
  readonly report: string;
  readonly claims: readonly ShownRecord[];
}
