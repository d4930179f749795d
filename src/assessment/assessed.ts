import type { Claim, EntryWithBody, IsoDate, KnowledgeBase, Status, TopicId } from '../records/index.ts';
import type { OpennessProfile } from './openness.ts';
import type { HistoryStep, Proof } from './proof.ts';

/** How the claimant stands to the subject: the filter "who says so". */
export type ClaimantKind = 'maker' | 'press' | 'research' | 'hosting' | 'board' | 'community' | 'person' | 'unattributed' | 'other-vendor';

/** A claim with everything that follows from the record on a given day. */
export interface AssessedClaim extends EntryWithBody<Claim> {
  readonly proof: Proof;
  readonly history: readonly HistoryStep[];
  /** Steps that the record once told and, since it learned more of those days, no longer tells. */
  readonly revised: readonly HistoryStep[];
  readonly claimantKind: ClaimantKind;
  /** Ids of claims that stand near: same subject and topic first. */
  readonly related: readonly string[];
  /** Newest day on which anything in this record was learned. */
  readonly modifiedOn: IsoDate;
}

/** The knowledge base with every verdict and every index that pages and outputs need. */
export interface AssessedKnowledgeBase extends Omit<KnowledgeBase, 'claims'> {
  /** The day for which it was assessed. */
  readonly today: IsoDate;
  /** Every claim, drafts and withdrawn ones included, by id. */
  readonly claims: ReadonlyMap<string, AssessedClaim>;
  /** Published claims only, newest first by `modifiedOn`, then by id. */
  readonly published: readonly AssessedClaim[];
  readonly bySubject: ReadonlyMap<string, readonly AssessedClaim[]>;
  /** What is known of the openness of each subject, where anything is. */
  readonly openness: ReadonlyMap<string, OpennessProfile>;
  readonly byTopic: ReadonlyMap<TopicId, readonly AssessedClaim[]>;
  readonly byStatus: ReadonlyMap<Status, readonly AssessedClaim[]>;
  readonly byClaimant: ReadonlyMap<string, readonly AssessedClaim[]>;
  /** Published claims that cite a source, as an appearance or as evidence. */
  readonly bySource: ReadonlyMap<string, readonly AssessedClaim[]>;
}
