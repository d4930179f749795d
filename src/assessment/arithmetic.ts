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

const SIGN = { difference: '−', ratio: '÷', sum: '+', reduction: '→' } as const;
type Operation = keyof typeof SIGN;

const STEP: Readonly<Record<Operation, (left: number, right: number) => number>> = {
  difference: (left, right) => left - right,
  ratio: (left, right) => left / right,
  sum: (left, right) => left + right,
  reduction: (left, right) => (1 - right / left) * 100,
};

function workOut(operation: Operation, quantities: readonly Quantity[]): Quantity | null {
  const [first, ...rest] = quantities;
  if (!first || rest.some(({ dimension }) => dimension !== first.dimension)) return null;
  const values = quantities.map(({ min }) => min ?? 0);
  const value = values.reduce(STEP[operation]);
  const text = `${quantities.map((quantity) => quantity.text).join(` ${SIGN[operation]} `)} = ${String(Number(value.toPrecision(operation === 'ratio' || operation === 'reduction' ? 4 : 6)))}`;
  const dimension = operation === 'ratio' ? 'factor' : operation === 'reduction' ? 'percent' : first.dimension;
  const shown = operation === 'reduction' ? `${text} % less` : text;
  return { text: shown, min: value, max: value, dimension, approximate: false, digit: carryRounding(operation, quantities, values) };
}

/** How the rounding of the inputs adds up: in a sum as it is, in a quotient relative to its size. */
function carryRounding(operation: Operation, quantities: readonly Quantity[], values: readonly number[]): number {
  const slacks = quantities.map((quantity) => 2 * slackOf(quantity));
  if (operation === 'sum' || operation === 'difference') return sumOf(slacks);
  const relative = sumOf(slacks.map((slack, index) => slack / Math.max(Math.abs(values[index] ?? 0), Number.MIN_VALUE)));
  const quotient = operation === 'ratio' ? values.reduce(STEP.ratio) : 100 * ((values[1] ?? 0) / (values[0] ?? 1));
  return Math.abs(quotient) * relative;
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

/** How far a number may be off to either side: what is carried into a sum as its rounding. */
function slackOf(quantity: Quantity): number {
  const { low, high } = toInterval(quantity);
  return (high - low) / 2;
}
