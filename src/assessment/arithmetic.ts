import { listInputs, type Claim, type Derivation, type Quantity } from '../records/index.ts';
import { agrees, contradicts, notComparable, type Comparison } from './compare/comparison.ts';
import { isDisjoint, toInterval } from './compare/interval.ts';
import { compareQuantities } from './compare/quantities.ts';

/** The number that a claim asserts: what arithmetic reads. Null where it asserts none. */
export function findQuantity(claim: Claim): Quantity | null {
  const { asserted } = claim;
  if ('quantity' in asserted && asserted.quantity) return asserted.quantity;
  if ('score' in asserted && asserted.score) return asserted.score;
  return 'margin' in asserted && asserted.margin ? asserted.margin : null;
}

/** Works out a derivation from the numbers of its inputs and compares it with what the claim asserts. */
export function checkArithmetic(claim: Claim, derivation: Derivation, inputs: ReadonlyMap<string, Claim>): Comparison {
  const numbers = new Map<string, Quantity>();
  for (const id of listInputs(derivation)) {
    const input = inputs.get(id);
    const quantity = input ? findQuantity(input) : null;
    if (quantity?.min === undefined || quantity.min === null || quantity.min !== quantity.max)
      return notComparable(`${id} states no single number`);
    numbers.set(id, quantity);
  }
  if (derivation.operation === 'ordering') return checkOrdering(derivation.pairs, numbers);
  const asserted = findQuantity(claim);
  const worked = workOut(
    derivation.operation,
    derivation.of.map((id) => numbers.get(id)).filter((quantity) => quantity !== undefined),
  );
  return asserted && worked
    ? explain(compareQuantities(asserted, worked), worked.text)
    : notComparable('the claim states no number to compare');
}

const explain = ({ relation }: Comparison, sum: string): Comparison => ({ relation, why: sum });

function checkOrdering(pairs: readonly (readonly [string, string])[], numbers: ReadonlyMap<string, Quantity>): Comparison {
  const [held, failed]: [string[], string[]] = [[], []];
  for (const [high, low] of pairs) {
    const [first, second] = [numbers.get(high), numbers.get(low)];
    if (first === undefined || second?.dimension !== first.dimension) return notComparable('numbers of different kinds cannot be ranked');
    if (!isDisjoint(toInterval(first), toInterval(second))) return notComparable(`${first.text} and ${second.text} are too close to rank`);
    const isMore = (first.min ?? 0) > (second.min ?? 0);
    (isMore ? held : failed).push(`${first.text} is ${isMore ? '' : 'not '}more than ${second.text}`);
  }
  return failed.length > 0 ? contradicts(failed.join('; ')) : agrees(held.join('; '));
}

const SIGN = { difference: '−', ratio: '÷', sum: '+' } as const;

function workOut(operation: keyof typeof SIGN, quantities: readonly Quantity[]): Quantity | null {
  const [first, ...rest] = quantities;
  if (!first || rest.some(({ dimension }) => dimension !== first.dimension)) return null;
  const values = quantities.map(({ min }) => min ?? 0);
  const value = values.reduce((left, right) => (operation === 'sum' ? left + right : operation === 'ratio' ? left / right : left - right));
  const slacks = quantities.map((quantity) => 2 * slackOf(quantity));
  const relative = slacks.map((slack, index) => slack / Math.max(Math.abs(values[index] ?? 0), Number.MIN_VALUE));
  const digit = operation === 'ratio' ? Math.abs(value) * sumOf(relative) : sumOf(slacks);
  const text = `${quantities.map((quantity) => quantity.text).join(` ${SIGN[operation]} `)} = ${String(Number(value.toPrecision(6)))}`;
  return { text, min: value, max: value, dimension: operation === 'ratio' ? 'factor' : first.dimension, approximate: false, digit };
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

/** How far a number may be off to either side: what is carried into a sum as its rounding. */
function slackOf(quantity: Quantity): number {
  const { low, high } = toInterval(quantity);
  return (high - low) / 2;
}
