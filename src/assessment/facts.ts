import { compareText, listInputs, type Claim, type Evidence, type IsoDate, type KnowledgeBase } from '../records/index.ts';
import { checkArithmetic } from './arithmetic.ts';
import type { Comparison } from './compare/comparison.ts';
import type { Proof, SetAside } from './proof.ts';
import { takeSides, type Sides } from './sides.ts';
import { siftEvidence, type Misquoted } from './sift.ts';
import { isInterested } from './weigh.ts';

/** Another claim that this one leans on, with its verdict on the same day. */
export interface Leaned {
  readonly id: string;
  readonly claim: Claim;
  readonly proof: Proof;
}

/** Everything a rule may look at: gathered once, so that rules only read. */
export interface Facts {
  readonly id: string;
  readonly claim: Claim;
  readonly at: IsoDate;
  readonly base: KnowledgeBase;
  readonly sides: Sides;
  readonly setAside: readonly SetAside[];
  /** Searches on record, complete or not. */
  readonly searches: readonly Evidence[];
  readonly parts: readonly Leaned[];
  readonly arithmetic: (Comparison & { readonly inputs: readonly Leaned[] }) | null;
  /** Whether it states or compares numbers, or makes a superlative: these need more to be supported. */
  readonly isNumber: boolean;
  /** Whether the maker of the subject stands behind it: as the claimant, or by agreeing evidence. */
  readonly isMakersWord: boolean;
}

export interface Context {
  readonly base: KnowledgeBase;
  readonly misquoted: Misquoted;
  /** The verdict on another claim on the same day. */
  readonly verdictOf: (id: string, at: IsoDate) => Proof;
}

interface Judged {
  readonly id: string;
  readonly data: Claim;
}

/** Gathers what the rules look at, for one claim on one day. */
export function gatherFacts(entry: Judged, at: IsoDate, context: Context): Facts {
  const { base } = context;
  const claim = entry.data;
  const { kept, setAside } = siftEvidence({ id: entry.id, evidence: claim.evidence }, at, base, context.misquoted);
  const sides = takeSides(claim, kept, base);
  const searches = listSearches(kept);
  const shownAsSearch = new Set(searches.filter(({ observed }) => observed === undefined).map(({ id }) => id));
  const inputs = claim.derivedFrom ? leanOn(listInputs(claim.derivedFrom), entry, at, context) : [];
  return {
    id: entry.id,
    claim,
    at,
    base,
    sides,
    setAside: [...setAside, ...sides.setAside.filter(({ id }) => !shownAsSearch.has(id))],
    searches,
    parts: leanOn(claim.parts ?? [], entry, at, context),
    arithmetic: claim.derivedFrom
      ? { ...checkArithmetic(claim, claim.derivedFrom, new Map(inputs.map((input) => [input.id, input.claim]))), inputs }
      : null,
    isNumber: statesNumber(claim),
    isMakersWord: isInterested(claim, claim.claimant, base) || sides.agrees.some((item) => isInterested(claim, item.origin, base)),
  };
}

/** A search that found the thing is no search that found nothing, and one that could look nowhere is no search. */
function listSearches(kept: readonly Evidence[]): readonly Evidence[] {
  return kept
    .filter(({ kind, places = [] }) => {
      const results = new Set(places.map(({ result }) => result));
      return kind === 'absence-probe' && results.has('not-found') && !results.has('found');
    })
    .sort((a, b) => compareText(a.id, b.id));
}

/** Other claims with their verdicts; what is not published bears nothing. */
function leanOn(ids: readonly string[], { id: self }: Judged, at: IsoDate, { base, verdictOf }: Context): readonly Leaned[] {
  return ids.flatMap((id) => {
    const claim = base.claims.get(id)?.data;
    if (!claim || id === self) return [];
    const proof = verdictOf(id, at);
    if (claim.record === 'published') return [{ id, claim, proof }];
    return [{ id, claim, proof: { ...proof, status: 'unverified', reason: `Its record is ${claim.record}.` } }];
  });
}

/** A comparison of numbers is a number too. */
function statesNumber({ asserted, derivedFrom }: Claim): boolean {
  if (derivedFrom) return true;
  return ['quantity', 'score', 'margin', 'rank', 'superlative'].some((field) => Boolean((asserted as Record<string, unknown>)[field]));
}
