import type { Currency, EvidenceKind, IsoDate, Status } from '../records/index.ts';

/** What an observation says about the claim, computed by comparison. */
export type Relation = 'agrees' | 'contradicts' | 'partial' | 'not-comparable';

/** A piece of evidence that the rule used, or another claim that it leaned on. */
export interface Used {
  /** `evidence`: an item of this claim; `claim`: another claim (a part, or an input of arithmetic). */
  readonly from: 'evidence' | 'claim';
  /** Id of the evidence or of the claim. */
  readonly id: string;
  readonly relation: Relation;
  /** What was done, in a word for readers: inspected, measured, registered, searched, reported, said, copied. */
  readonly word: string;
  /** Why it relates so, in a sentence: "15 B against 15 B". */
  readonly why: string;
  /** Weight that counted, 0 to 4. For the code; pages say it in words. */
  readonly weight: number;
}

/** Evidence that the rule did not use, with the reason. */
export interface SetAside {
  readonly id: string;
  readonly why: string;
  /** The heavier piece of the same origin, where that is why. */
  readonly heavier?: string;
}

/** Why a claim has its status at a date: the whole chain from the evidence to the word. */
export interface Proof {
  readonly status: Status;
  /** Id of the rule that decided, as the method page prints it. */
  readonly rule: string;
  /** One sentence for readers. */
  readonly reason: string;
  /** The oldest observation that the rule needed; for an undecided claim the day it was last known as such. */
  readonly asOf: IsoDate;
  readonly currency: Currency;
  /** Whether it can grow stale: not where nothing was decided, nor where what decided stays as it is. */
  readonly ages: boolean;
  readonly used: readonly Used[];
  readonly setAside: readonly SetAside[];
  /** What nobody has shown yet. */
  readonly missing: readonly string[];
  /** What would change the verdict, each a sentence. */
  readonly wouldChange: readonly string[];
  /** The status that the rules gave, where an override replaces it. */
  readonly overridden: { readonly status: Status; readonly rule: string; readonly reviewer: string; readonly expires: IsoDate } | null;
}

/** One step in the history of a claim: from `on`, the status was this. */
export interface HistoryStep {
  readonly on: IsoDate;
  /** The status before, as the record then told it; null where the record began. */
  readonly was: Status | null;
  readonly status: Status;
  readonly rule: string;
  readonly reason: string;
  /** Evidence and claims that made the change. */
  readonly because: readonly string[];
  /** When this record first told it: the first day on which what had been entered sufficed. */
  readonly learnedOn: IsoDate;
}

/** The words of the kinds of evidence, for pages. */
export const KIND_WORD: Readonly<Record<EvidenceKind, string>> = {
  artifact: 'inspected',
  measurement: 'measured',
  registry: 'registered',
  'absence-probe': 'searched',
  report: 'reported',
  statement: 'said',
  copy: 'copied',
};
