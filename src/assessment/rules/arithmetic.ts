import { findQuantity } from '../arithmetic.ts';
import type { Facts, Leaned } from '../facts.ts';
import { findOldest } from '../needed.ts';
import type { Decision, Rule } from '../rule.ts';
import { toUsed } from '../sides.ts';
import { isFailed } from '../../records/index.ts';
import { findWeakest, toUsedClaim } from './parts.ts';

/** Whether a number stands in the very works in which the claim appears. */
function standsBeside({ claim }: Facts, { claim: input }: Leaned): boolean {
  const own = new Set(claim.appearances.map(({ source }) => source));
  return input.appearances.some(({ source }) => own.has(source));
}

/** Whether every number stands beside the claim, or is itself supported. */
function bindsClaim(facts: Facts, inputs: readonly Leaned[]): boolean {
  return inputs.every((input) => input.proof.status === 'supported' || standsBeside(facts, input));
}

function decideByNumbers({ arithmetic, sides }: Facts, status: Decision['status'], reason: string, isAgeless: boolean): Decision {
  const inputs = arithmetic?.inputs ?? [];
  const asOf = findOldest(inputs.map(({ proof }) => proof.asOf));
  const relation = arithmetic?.relation ?? 'not-comparable';
  const numbers = inputs.map((input) => {
    const why = `it states ${findQuantity(input.claim)?.text ?? 'no number'}`;
    return { ...toUsedClaim(input), relation, word: 'worked out', why };
  });
  const own = relation === 'contradicts' ? sides.contradicts : sides.agrees;
  return { status, reason, used: [...numbers, ...own.map(toUsed)], isAgeless, ...(asOf && { asOf }) };
}

export const arithmeticContradicts: Rule = {
  id: 'arithmetic-contradicts',
  gives: 'refuted',
  when: 'It does not follow from the numbers that stand beside it in the same work, or from numbers that are supported.',
  decide: (facts) => {
    if (facts.arithmetic?.relation !== 'contradicts' || !bindsClaim(facts, facts.arithmetic.inputs)) return null;
    const { inputs, why } = facts.arithmetic;
    const lead = inputs.every((input) => standsBeside(facts, input)) ? 'The numbers that stand beside it' : 'Numbers that are supported';
    return decideByNumbers(facts, 'refuted', `${lead} contradict it: ${why}.`, true);
  },
};

export const arithmeticDisagrees: Rule = {
  id: 'arithmetic-disagrees',
  gives: 'disputed',
  when: 'It does not follow from the numbers of others, which are themselves not settled.',
  decide: (facts) =>
    facts.arithmetic?.relation === 'contradicts'
      ? decideByNumbers(facts, 'disputed', `It does not follow from numbers that others give: ${facts.arithmetic.why}.`, true)
      : null,
};

export const arithmeticAgrees: Rule = {
  id: 'arithmetic-agrees',
  gives: 'that of its weakest number',
  when: 'It follows from the numbers of other claims, and nothing else decides it: it is as good as they are.',
  decide: (facts) => {
    if (facts.arithmetic?.relation !== 'agrees') return null;
    const weakest = findWeakest(facts.arithmetic.inputs);
    // Two wrong scores can have the right difference: what follows from them is then open.
    const status = isFailed(weakest) ? 'unverified' : weakest;
    const ending =
      status === 'supported' ? 'and the numbers are supported' : `so it is as good as its numbers, the weakest of which is ${weakest}`;
    return decideByNumbers(facts, status, `The arithmetic holds (${facts.arithmetic.why}), ${ending}.`, false);
  },
};
