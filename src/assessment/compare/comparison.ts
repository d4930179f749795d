import type { Relation } from '../proof.ts';

/** What a comparison found, and why, in a sentence that a reader understands. */
export interface Comparison {
  readonly relation: Relation;
  readonly why: string;
}

export const agrees = (why: string): Comparison => ({ relation: 'agrees', why });
export const contradicts = (why: string): Comparison => ({ relation: 'contradicts', why });
export const partial = (why: string): Comparison => ({ relation: 'partial', why });
export const notComparable = (why: string): Comparison => ({ relation: 'not-comparable', why });

/** Compares two yes-or-no values of the same thing. */
export function compareBooleans(asserted: boolean, observed: boolean, thing: string): Comparison {
  const say = (isThere: boolean) => (isThere ? 'there' : 'missing');
  if (asserted === observed) return agrees(`${thing}: observed to be ${say(observed)}, as claimed`);
  return contradicts(`${thing}: claimed to be ${say(asserted)}, observed to be ${say(observed)}`);
}

/** Whether two free texts name the same thing: case, spaces and the maker's prefix aside. */
export function isSameText(a: string, b: string): boolean {
  return normalise(a) === normalise(b);
}

function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('×', 'x')
    .replaceAll(/\bnvidia\b/gu, '')
    .replaceAll(/[\s,]+/gu, ' ')
    .trim();
}
