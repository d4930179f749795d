import type { KnownClaim } from '../known/known-claim.ts';
import type { Reading } from '../reading/index.ts';
import { deriveMatchProbability, findClaims } from '../retrieval/index.ts';
import { listStems } from '../words.ts';
import type { CheckIndex } from './check-index.ts';

/** A claim whose sentence is like the one that was read; whether it says the same a person has to see. */
export interface SimilarClaim {
  readonly claim: KnownClaim;
  /** Words of the claim that stand in the sentence, stemmed. */
  readonly shared: readonly string[];
}

/** Below this a list of similar claims would be noise; the more so where nobody knows what the sentence is about. */
const LIKELY = { linked: 0.3, unlinked: 0.6 };
/** How many words a claim has to share beside the names. */
const SHARED = { linked: 1, unlinked: 2 };
const MOST = 3;
const ASKED = 10;

/** The claims most like a sentence, about its own subjects where it has any on record. Empty where none is likely to be meant. */
export function findSimilar({ sentence, assertions }: Reading, index: CheckIndex): readonly SimilarClaim[] {
  const subjects = new Set(assertions.flatMap(({ subject }) => subject.id ?? []));
  const kind = subjects.size > 0 ? 'linked' : 'unlinked';
  const carried = [...subjects].map((id) => index.subjects.get(id)?.data.name ?? '');
  const found = findClaims(index.texts, [...carried, sentence.plain].join(' '), { most: ASKED });
  if (deriveMatchProbability(found) < LIKELY[kind]) return [];
  const words = new Set(listStems(sentence.plain));
  return found
    .flatMap(({ id }) => index.claims.get(id) ?? [])
    .filter(({ subject }) => subjects.size === 0 || subjects.has(subject))
    .map((claim) => ({ claim, shared: claim.words.filter((word) => words.has(word)) }))
    .filter(({ shared }) => shared.length >= SHARED[kind])
    .slice(0, MOST);
}
