import type { IsoDate, KnowledgeBase } from '../records/index.ts';
import { deriveVerdict } from './derive-verdict.ts';
import type { Proof } from './proof.ts';
import type { Misquoted } from './sift.ts';

/** Gives the verdict on any claim on any day. */
export type Judge = (id: string, at: IsoDate) => Proof;

/**
 * Makes the function that judges the claims of a knowledge base; each verdict is worked out once.
 * A claim that leans on itself in a circle counts there as unverified: a check reports the circle.
 * @throws {RangeError} for an id that is not in the base.
 */
export function createJudge(base: KnowledgeBase, misquoted: Misquoted = new Set()): Judge {
  const known = new Map<string, Proof>();
  const open = new Set<string>();
  const verdictOf: Judge = (id, at) => {
    const key = `${id} ${at}`;
    const found = known.get(key);
    if (found) return found;
    const entry = base.claims.get(id);
    if (!entry) throw new RangeError(`no claim with the id ${id}`);
    if (open.has(id)) return circular(at);
    open.add(id);
    try {
      const proof = deriveVerdict(entry, at, { base, misquoted, verdictOf });
      // A verdict reached inside a circle depends on where it was entered, so only outermost ones are kept.
      if (open.size === 1 || !leansInCircle(proof)) known.set(key, proof);
      return proof;
    } finally {
      open.delete(id);
    }
  };
  return verdictOf;
}

const CIRCULAR = 'circular';

const leansInCircle = (proof: Proof) => proof.used.some(({ why }) => why === CIRCULAR);

function circular(asOf: IsoDate): Proof {
  const nothing = { used: [], setAside: [], missing: [], wouldChange: [], overridden: null };
  return { status: 'unverified', rule: 'not-checked', reason: CIRCULAR, asOf, currency: 'current', ages: false, ...nothing };
}
