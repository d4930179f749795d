import { isFailed } from '../../records/status.ts';
import type { KnownClaim, KnownFact } from '../known/known-claim.ts';
import type { Assertion } from '../reading/assertion.ts';
import { isSingle } from './aspects.ts';
import { describeMatch } from './describe-match.ts';
import type { Finding, MentionRelation } from './finding.ts';
import { listCandidates, type Candidate } from './list-candidates.ts';

/** What is on record of one subject. */
export interface Known {
  readonly claims: readonly KnownClaim[];
  readonly facts: readonly KnownFact[];
}

/** An assertion without a value is the same as a claim that shares this much of its words. */
const SAME_WORDS = 0.5;
/** Where a subject has several values, another number contradicts only a claim that shares this much. */
const SAME_THING = 0.3;

/** Finds the record that is nearest to an assertion, and how the two stand to each other. `words` are the sentence's stems. */
export function relate(assertion: Assertion, words: ReadonlySet<string>, known: Known): Finding {
  const best = listCandidates(assertion, words, known.claims, known.facts)
    .filter((candidate) => candidate.known.value !== null || candidate.overlap >= SAME_WORDS)
    .map((candidate) => ({ candidate, relation: readRelation(assertion, candidate) }))
    .reduce<Related | null>((a, b) => (a === null || rate(b) > rate(a) ? b : a), null);
  if (best === null) return { assertion, relation: 'new', claim: null, fact: null, isBorneOut: false, how: describeMatch(assertion, null) };
  const { candidate, relation } = best;
  const isBorneOut = relation !== 'repeats' && candidate.isBorneOut && candidate.values === 'other';
  return { assertion, relation, claim: candidate.claim, fact: candidate.fact, isBorneOut, how: describeMatch(assertion, candidate) };
}

interface Related {
  readonly candidate: Candidate;
  readonly relation: MentionRelation;
}

function readRelation(assertion: Assertion, { values, conditions, overlap, known }: Candidate): MentionRelation {
  if (conditions.conflicting.length > 0) return 'differs';
  const isDenied = assertion.value?.negated === true || (assertion.value === null && assertion.negated);
  if (values === 'same') return isDenied ? 'contradicts' : 'repeats';
  if (isDenied) return 'repeats';
  const isOneThing =
    known.value?.available !== undefined || isSingle(known.aspect) || conditions.shared.length > 0 || overlap >= SAME_THING;
  return isOneThing && conditions.unsaid.every((name) => name === 'day') ? 'contradicts' : 'differs';
}

const WORTH: Readonly<Record<MentionRelation, number>> = { repeats: 100, contradicts: 50, differs: 20, new: 0 };

/**
 * Claims go before facts, those that share more words and circumstances before others; of equals an editor must see first the
 * one that does not hold.
 */
function rate({ candidate: { claim, conditions, overlap, values, isBorneOut }, relation }: Related): number {
  const sameElsewhere = relation === 'differs' && values === 'same' ? 10 : 0;
  const near = 8 * overlap + 3 * conditions.shared.length - conditions.unsaid.length;
  const unsound = claim && relation === 'repeats' && isFailed(claim.status) ? 2 : 0;
  return WORTH[relation] + sameElsewhere + near + unsound + (claim ? 1 : 0) + (isBorneOut ? 5 : 0);
}
