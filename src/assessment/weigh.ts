import type { Claim, Evidence, EvidenceKind, KnowledgeBase } from '../records/index.ts';
import type { Relation } from './proof.ts';
import { isCompleteProbe } from './relate.ts';
import { findOrigin, findSpeaker, isSameParty, listParties } from './parties.ts';

/** Weights are for the code; pages say it in words. */
export const KIND_WEIGHT: Readonly<Record<EvidenceKind, number>> = {
  artifact: 4,
  measurement: 4,
  registry: 3,
  'absence-probe': 3,
  report: 2,
  statement: 1,
  copy: 0,
};
const AGAINST_INTEREST = 4;
const OWN_WORD = 1;

type Base = Pick<KnowledgeBase, 'subjects' | 'sources'>;

/** Whether evidence is the word of the claimant, or of somebody with a stake in the subject, and not a thing that anyone can inspect. */
export function isOwnWord(claim: Claim, evidence: Evidence, base: Base): boolean {
  if (evidence.kind === 'artifact' || evidence.againstInterest !== undefined) return false;
  // A rewrite speaks with the voice of what it rewrites.
  const voices = [findSpeaker(evidence, base), findOrigin(evidence, base)];
  if (voices.some((voice) => isInterested(claim, voice, base))) return true;
  // A search that names its places can be repeated by anybody: it is more than the word of whoever made it.
  return !isCompleteProbe(evidence) && voices.some((voice) => isSameParty(voice, claim.claimant, base));
}

/** Whether a voice belongs to the makers of the claim's subject. */
export function isInterested(claim: Claim, voice: string, base: Base): boolean {
  return listParties(claim.subject, base).has(voice);
}

/** The weight of evidence, 0 to 4: by its kind, one less second-hand, at most 1 for a party that agrees with itself. */
export function weigh(claim: Claim, evidence: Evidence, relation: Relation, base: Base): number {
  const kind = evidence.againstInterest === undefined ? KIND_WEIGHT[evidence.kind] : AGAINST_INTEREST;
  const weight = Math.max(0, kind - (evidence.via === undefined ? 0 : 1));
  return relation !== 'contradicts' && isOwnWord(claim, evidence, base) ? Math.min(weight, OWN_WORD) : weight;
}
