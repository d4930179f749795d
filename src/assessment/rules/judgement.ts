import type { Rule } from '../rule.ts';
import { toUsed } from '../sides.ts';
import { findNeeded, findOldest } from '../needed.ts';
import { isCompleteProbe } from '../relate.ts';

/** Before the claim was made there is nothing to judge. */
export const notYetSaid: Rule = {
  id: 'not-yet-said',
  gives: 'unverified',
  when: 'The day asked for lies before the day on which the claim was made.',
  decide: ({ at, claim }) =>
    at < claim.claimedOn
      ? { status: 'unverified', reason: `It had not been said by ${at}: the claim dates from ${claim.claimedOn}.`, used: [] }
      : null,
};

export const opinion: Rule = {
  id: 'opinion',
  gives: 'opinion',
  when: 'The claim is a judgement or a forecast without a measure.',
  decide: ({ claim }) =>
    claim.modality === 'opinion'
      ? { status: 'opinion', reason: 'A judgement without a measure: no evidence could settle it.', used: [] }
      : null,
};

export const promiseKept: Rule = {
  id: 'promise-kept',
  gives: 'supported',
  when: 'What was promised has come, by evidence other than the word of the one who promised.',
  decide: ({ claim, sides }) => {
    const needed = claim.modality === 'promised' ? findNeeded(sides.agrees, false) : null;
    if (!needed) return null;
    const asOf = findOldest(needed.map(({ evidence }) => evidence.observedOn));
    return {
      status: 'supported',
      reason: `The promise was kept: ${needed[0]?.evidence.finding ?? ''}`,
      used: sides.agrees.map(toUsed),
      ...(asOf && { asOf }),
    };
  },
};

export const promiseBroken: Rule = {
  id: 'promise-broken',
  gives: 'refuted',
  when: 'The day by which it was promised has passed, and evidence from after that day shows that it did not come.',
  decide: ({ at, claim, sides }) => {
    const due = claim.promise?.due;
    if (due === undefined || at <= due) return null;
    const after = sides.contradicts.filter(
      ({ evidence, weight }) => evidence.observedOn > due && (weight >= 2 || isCompleteProbe(evidence)),
    );
    const asOf = findOldest(after.map(({ evidence }) => evidence.observedOn));
    if (!asOf) return null;
    return {
      status: 'refuted',
      reason: `It was promised by ${due} and had not come: ${after[0]?.evidence.finding ?? ''}`,
      used: after.map(toUsed),
      asOf,
    };
  },
};

export const promiseOpen: Rule = {
  id: 'promise-open',
  gives: 'unverified',
  when: 'A promise that is neither kept nor broken by what is on record.',
  decide: ({ at, claim, sides }) => {
    if (!claim.promise) return null;
    const { due, wording } = claim.promise;
    const state =
      due === undefined
        ? `no day was named ("${wording}")`
        : at <= due
          ? `it falls due on ${due}`
          : `it fell due on ${due}, and nobody has looked since`;
    return {
      status: 'unverified',
      reason: `A promise; ${state}, and nothing on record shows that it was kept.`,
      used: sides.agrees.map(toUsed),
    };
  },
};
