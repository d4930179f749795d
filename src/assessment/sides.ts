import { compareText, type Claim, type Evidence, type KnowledgeBase } from '../records/index.ts';
import { findOrigin } from './parties.ts';
import { KIND_WORD, type Relation, type SetAside, type Used } from './proof.ts';
import { relate } from './relate.ts';
import { isOwnWord, KIND_WEIGHT, weigh } from './weigh.ts';

/** One origin's heaviest say on one side. */
export interface Weighted {
  readonly evidence: Evidence;
  readonly origin: string;
  readonly relation: Relation;
  readonly why: string;
  readonly weight: number;
  /** Whether it is the word of the claimant or of the maker: kept apart from independent support. */
  readonly isOwnWord: boolean;
}

export interface Sides {
  readonly agrees: readonly Weighted[];
  readonly contradicts: readonly Weighted[];
  readonly partial: readonly Weighted[];
  /** Everything that took a side, before grouping: what is asked for dates, not for weight. */
  readonly all: readonly Weighted[];
  readonly setAside: readonly SetAside[];
}

/** Relates, weighs and groups evidence: of each origin and side only the heaviest piece counts. */
export function takeSides(claim: Claim, evidence: readonly Evidence[], base: Pick<KnowledgeBase, 'subjects' | 'sources'>): Sides {
  const setAside: SetAside[] = [];
  const heaviest = new Map<string, Weighted>();
  const weighted = evidence.map((item) => weighOne(claim, item, base)).sort(byWeight);
  for (const item of weighted) {
    const key = `${item.origin} ${item.relation}`;
    const heavier = heaviest.get(key);
    if (item.relation === 'not-comparable') setAside.push({ id: item.evidence.id, why: item.why });
    else if (heavier)
      setAside.push({
        id: item.evidence.id,
        why: `same origin as ${heavier.evidence.id}, which counts once`,
        heavier: heavier.evidence.id,
      });
    else heaviest.set(key, item);
  }
  const side = (relation: Relation) => [...heaviest.values()].filter((item) => item.relation === relation);
  return {
    agrees: side('agrees'),
    contradicts: side('contradicts'),
    partial: side('partial'),
    all: weighted.filter(({ relation }) => relation !== 'not-comparable'),
    setAside,
  };
}

function weighOne(claim: Claim, evidence: Evidence, base: Pick<KnowledgeBase, 'subjects' | 'sources'>): Weighted {
  const { relation, why } = relate(claim, evidence);
  return {
    evidence,
    origin: findOrigin(evidence, base),
    relation,
    why,
    weight: weigh(claim, evidence, relation, base),
    isOwnWord: isOwnWord(claim, evidence, base),
  };
}

/** Heaviest first; then by kind, so that a run goes before a word; then the newest; then by id, whatever the order of writing. */
function byWeight(a: Weighted, b: Weighted): number {
  return (
    b.weight - a.weight ||
    KIND_WEIGHT[b.evidence.kind] - KIND_WEIGHT[a.evidence.kind] ||
    compareText(b.evidence.observedOn, a.evidence.observedOn) ||
    compareText(a.evidence.id, b.evidence.id)
  );
}

/** The heaviest weight of a side, 0 where it is empty. */
export function heaviest(side: readonly Weighted[]): number {
  return Math.max(0, ...side.map(({ weight }) => weight));
}

/** A weighted piece as the proof shows it. */
export function toUsed({ evidence, relation, why, weight }: Weighted): Used {
  return { from: 'evidence', id: evidence.id, relation, word: KIND_WORD[evidence.kind], why, weight };
}
