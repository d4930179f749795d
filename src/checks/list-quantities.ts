import type { Claim, Dimension, Quantity } from '../records/index.ts';
import { scanQuantities, type Scanned } from './scan-quantities.ts';

/** What a claim said wrongly before, and the notes of editors, are no facts of the record. */
const NOT_FACTS: ReadonlySet<string> = new Set(['corrections', 'exceptions', 'override', 'withdrawn']);

/** Every quantity with a unit that a record states: typed, or in its sentences, quotations and findings. */
export function listQuantities(claim: Claim): readonly Scanned['quantity'][] {
  const found: Scanned['quantity'][] = [];
  const read = (value: unknown): void => {
    if (typeof value === 'string') {
      found.push(...[...scanQuantities(value)].map(({ quantity }) => quantity));
    } else if (isTyped(value)) {
      found.push(value);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) if (!NOT_FACTS.has(key)) read(inner);
    }
  };
  read(claim);
  return found;
}

function isTyped(value: unknown): value is Quantity & { readonly dimension: Dimension } {
  return typeof value === 'object' && value !== null && 'dimension' in value && 'digit' in value && value.dimension !== 'number';
}

/** The finite ends of a quantity: both of a range, the one of a bound. */
export function listEnds({ min, max }: Quantity): readonly number[] {
  return [...new Set([min, max])].filter((end) => end !== null);
}
