import { findQuantity, KIND_WORD, relate, toInterval, type AssessedClaim, type Interval, type Relation } from '../../assessment/index.ts';
import type { Asserted, Claim, Evidence, IsoDate, Quantity } from '../../records/index.ts';

/** How a number stands to the claim: the claim's own, what a comparison found, or not counted at all. */
export type Standing = 'claimed' | Relation | 'aside';

/** One number of a plot of what was claimed and what was observed. */
export interface NumberRow {
  readonly standing: Standing;
  /** What was done, in a word for readers: claimed, inspected, measured. */
  readonly word: string;
  readonly quantity: Quantity;
  /** What the number may mean, in base units. */
  readonly interval: Interval;
  readonly on: IsoDate;
  /** The evidence that observed it, with its number on the page; null for the claim itself. */
  readonly evidence: { readonly id: string; readonly number: number } | null;
  /** Why it stands so to the claim, where that needs a reason. */
  readonly why: string;
}

/**
 * The claimed number and each observed one of the same thing in the same unit; empty where nothing was observed, and where
 * all that was observed is that somebody says the claimed number again.
 */
export function listNumberRows(claim: AssessedClaim): readonly NumberRow[] {
  const claimed = findQuantity(claim.data);
  if (!claimed) return [];
  const found = listFound(claim.data, claimed);
  if (found.every((one) => isRepetition(one, claimed))) return [];
  const first: NumberRow = {
    standing: 'claimed',
    word: 'claimed',
    quantity: claimed,
    interval: toInterval(claimed),
    on: claim.data.claimedOn,
    evidence: null,
    why: '',
  };
  return [first, ...found.map((one) => toRow(one, claim))];
}

interface Found {
  readonly item: Evidence;
  readonly quantity: Quantity;
  /** The number of the evidence on the page. */
  readonly number: number;
}

function listFound(claim: Claim, claimed: Quantity): readonly Found[] {
  return claim.evidence.flatMap((item, index): readonly Found[] => {
    if (!item.observed || item.withdrawn || !isSameThing(claim.asserted, item.observed)) return [];
    const quantity = findQuantity({ ...claim, asserted: item.observed } as Claim);
    return quantity?.dimension === claimed.dimension ? [{ item, quantity, number: index + 1 }] : [];
  });
}

/** Whether it is the claimed number as a statement or a copy gives it: nobody looked, and both marks stand in one place. */
function isRepetition({ item: { kind }, quantity: { min, max } }: Found, claimed: Quantity): boolean {
  return (kind === 'statement' || kind === 'copy') && min === claimed.min && max === claimed.max;
}

function toRow({ item, quantity, number }: Found, { data, proof }: AssessedClaim): NumberRow {
  const aside = proof.setAside.find(({ id, heavier }) => id === item.id && heavier === undefined);
  const { relation, why } = relate(data, item);
  const standing = aside && relation !== 'not-comparable' ? 'aside' : relation;
  // What was worked out counts as "about", as the comparison takes it.
  const interval = toInterval(item.formula === undefined ? quantity : { ...quantity, approximate: true });
  return {
    standing,
    word: item.formula === undefined ? KIND_WORD[item.kind] : `${KIND_WORD[item.kind]} and worked out`,
    quantity,
    interval,
    on: item.observedOn,
    evidence: { id: item.id, number },
    why: standing === 'aside' ? (aside?.why ?? '') : why,
  };
}

const THING = ['scope', 'component', 'measure', 'board', 'category', 'statement'] as const;

/** Whether two values speak of the same thing: numbers of other scopes or boards beside each other would invite a false comparison. */
function isSameThing(asserted: Asserted, observed: Asserted): boolean {
  const [a, b] = [asserted, observed] as readonly Readonly<Record<string, unknown>>[];
  const isMargin = (value: object) => !('score' in value && value.score) && 'margin' in value && Boolean(value.margin);
  return THING.every((field) => sayThing(a?.[field]) === sayThing(b?.[field])) && isMargin(asserted) === isMargin(observed);
}

const sayThing = (value: unknown) => (typeof value === 'string' ? value.toLowerCase() : '');
