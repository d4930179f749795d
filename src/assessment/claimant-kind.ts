import type { Claim, KnowledgeBase } from '../records/index.ts';
import type { ClaimantKind } from './assessed.ts';
import { isInterested } from './weigh.ts';

/** How the claimant stands to the subject: its maker, or whatever else it is in this record. */
export function deriveClaimantKind(claim: Claim, base: Pick<KnowledgeBase, 'subjects' | 'sources'>): ClaimantKind {
  if (isInterested(claim, claim.claimant, base)) return 'maker';
  const claimant = base.subjects.get(claim.claimant)?.data;
  if (claimant?.kind === 'person') return 'person';
  if (claimant?.kind !== 'organisation') return 'unattributed';
  return claimant.role === 'maker' || claimant.role === undefined ? 'other-vendor' : claimant.role;
}
