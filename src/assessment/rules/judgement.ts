import type { Rule } from '../rule.ts';
import { heaviest, toUsed } from '../sides.ts';
import { DECISIVE, findNeeded, findNewest, findOldest } from '../needed.ts';
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
  when: 'What was promised has come, by evidence other than the word of the one who promised, and nothing as late and as heavy says otherwise.',
  decide: ({ claim, sides }) => {
    const needed = claim.modality === 'promised' ? findNeeded(sides, 'agrees') : null;
    const asOf = needed && findOldest(needed.map(({ evidence }) => evidence.observedOn));
    if (!needed || asOf === undefined || asOf === null) return null;
    const weight = heaviest(needed);
    if (sides.all.some((item) => item.relation === 'contradicts' && item.evidence.observedOn >= asOf && item.weight >= weight)) return null;
    const due = claim.promise?.due;
    const lead = due !== undefined && asOf > due ? `What was promised by ${due} came late` : 'The promise was kept';
    return { status: 'supported', reason: `${lead}: ${needed[0]?.evidence.finding ?? ''}`, used: needed.map(toUsed), asOf };
  },
};

export const promiseBroken: Rule = {
  id: 'promise-broken',
  gives: 'refuted',
  when: 'The day by which it was promised has passed, and evidence from after that day shows that it did not come.',
  decide: ({ at, claim, sides }) => {
    const due = claim.promise?.due;
    if (due === undefined || at <= due) return null;
    const after = sides.all.filter(
      ({ evidence, relation, weight }) =>
        relation === 'contradicts' && evidence.observedOn > due && (weight >= DECISIVE || isCompleteProbe(evidence)),
    );
    const asOf = findNewest(after);
    if (asOf === undefined) return null;
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
    const dated = due !== undefined && (at <= due ? `it falls due on ${due}` : `it fell due on ${due}`);
    const reason = `A promise; ${dated || `no day was named (“${wording}”)`}, and nothing on record settles whether it was kept.`;
    return { status: 'unverified', reason, used: sides.agrees.map(toUsed) };
  },
};
