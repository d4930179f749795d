import { findQuantity } from '../arithmetic.ts';
import type { Facts, Leaned } from '../facts.ts';
import { findOldest } from '../needed.ts';
import type { Decision, Rule } from '../rule.ts';
import { toUsed } from '../sides.ts';
import { FAILED, findWeakest, toUsedClaim } from './parts.ts';

/** Whether the numbers stand in the very works in which the claim appears, or are themselves supported. */
function bindsClaim({ claim }: Facts, inputs: readonly Leaned[]): boolean {
  const own = new Set(claim.appearances.map(({ source }) => source));
  return inputs.every(({ claim: input, proof }) => proof.status === 'supported' || input.appearances.some(({ source }) => own.has(source)));
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
    return decideByNumbers(facts, 'refuted', `The numbers that stand beside it contradict it: ${facts.arithmetic.why}.`, true);
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
    const status = FAILED.has(weakest) ? 'unverified' : weakest;
    const ending =
      status === 'supported' ? 'and the numbers are supported' : `so it is as good as its numbers, the weakest of which is ${weakest}`;
    return decideByNumbers(facts, status, `The arithmetic holds (${facts.arithmetic.why}), ${ending}.`, false);
  },
};
