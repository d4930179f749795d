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

/** The claimed number and each observed one of the same thing in the same unit; empty where nothing was observed. */
export function listNumberRows({ data, proof }: AssessedClaim): readonly NumberRow[] {
  const claimed = findQuantity(data);
  if (!claimed) return [];
  const observed = data.evidence.flatMap((item, index): readonly NumberRow[] => {
    const quantity = item.observed && !item.withdrawn ? findQuantity({ ...data, asserted: item.observed } as Claim) : null;
    if (!item.observed || quantity?.dimension !== claimed.dimension || !isSameThing(data.asserted, item.observed)) return [];
    const aside = proof.setAside.find(({ id, heavier }) => id === item.id && heavier === undefined);
    const { relation, why } = relate(data, item);
    const standing = aside && relation !== 'not-comparable' ? 'aside' : relation;
    return [toRow(item, { quantity, standing, number: index + 1, why: standing === 'aside' ? (aside?.why ?? '') : why })];
  });
  if (observed.length === 0) return [];
  const first: NumberRow = {
    standing: 'claimed',
    word: 'claimed',
    quantity: claimed,
    interval: toInterval(claimed),
    on: data.claimedOn,
    evidence: null,
    why: '',
  };
  return [first, ...observed];
}

interface Found {
  readonly quantity: Quantity;
  readonly standing: Standing;
  readonly number: number;
  readonly why: string;
}

function toRow(item: Evidence, { quantity, standing, number, why }: Found): NumberRow {
  // What was worked out counts as "about", as the comparison takes it.
  const interval = toInterval(item.formula === undefined ? quantity : { ...quantity, approximate: true });
  return {
    standing,
    word: item.formula === undefined ? KIND_WORD[item.kind] : `${KIND_WORD[item.kind]} and worked out`,
    quantity,
    interval,
    on: item.observedOn,
    evidence: { id: item.id, number },
    why,
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
