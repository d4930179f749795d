import { TOPICS, type IsoDate } from '../../records/index.ts';
import type { Facts } from '../facts.ts';
import { DECISIVE, findNeeded, findNewest, findOldest, isPinned } from '../needed.ts';
import { isCompleteProbe } from '../relate.ts';
import type { Decision, Rule } from '../rule.ts';
import { heaviest, toUsed, type Weighted } from '../sides.ts';

/** How much heavier a side must be to win against the other. */
const MARGIN = 2;

const independent = (side: readonly Weighted[]) => side.filter(({ isOwnWord }) => !isOwnWord);

/** The decision of a side: what it used, and the oldest observation that it needed. */
function decideBy(
  facts: Facts,
  status: Decision['status'],
  lead: string,
  side: readonly Weighted[],
  needed: readonly Weighted[],
): Decision {
  const asOf = findOldest(needed.map(({ evidence }) => evidence.observedOn));
  const isAgeless = isPinned(needed, facts.claim.topic, (source) => facts.base.sources.get(source)?.data.revision);
  return { status, reason: `${lead}: ${needed[0]?.evidence.finding ?? ''}`, used: side.map(toUsed), isAgeless, ...(asOf && { asOf }) };
}

/** " by 2 origins", where more than one that is independent says so. */
function sayOrigins(side: readonly Weighted[]): string {
  const count = independent(side).length;
  return count > 1 ? ` by ${String(count)} origins` : '';
}

/** Everything that contradicts a presence is a search that looked everywhere it named. */
export const absent: Rule = {
  id: 'absent',
  gives: 'refuted',
  when: 'Something is said to be there now; a search of that day or later, which could check every place it named, found it in none, and only the claimant or the maker says otherwise.',
  decide: (facts) => {
    const { agrees, contradicts } = facts.sides;
    const isPresence = 'available' in facts.claim.asserted && facts.claim.asserted.available;
    const { claimedOn } = facts.claim;
    const searched = facts.sides.all.filter(
      ({ evidence, relation, weight }) =>
        relation === 'contradicts' && isCompleteProbe(evidence) && weight > 0 && evidence.observedOn >= claimedOn,
    );
    if (!isPresence || searched.length === 0 || heaviest(independent(agrees)) > 0) return null;
    const newest = searched.filter(({ evidence }) => evidence.observedOn === findNewest(searched)).slice(0, 1);
    return decideBy(facts, 'refuted', 'Looked for and not found', contradicts, newest);
  },
};

export const contradicted: Rule = {
  id: 'contradicted',
  gives: 'refuted',
  when: 'Evidence of weight contradicts it, and nothing independent bears it out, or only something much lighter.',
  decide: (facts) => {
    const { agrees, contradicts, partial } = facts.sides;
    const against = heaviest(contradicts);
    if (against < DECISIVE || heaviest(partial) - against >= MARGIN) return null;
    if (heaviest(independent(agrees)) > 0 && against - heaviest(agrees) < MARGIN) return null;
    const needed = findNeeded(facts.sides, 'contradicts') ?? contradicts;
    return decideBy(facts, 'refuted', `Contradicted${sayOrigins(contradicts)}`, contradicts, needed);
  },
};

export const partlyHolds: Rule = {
  id: 'partly-holds',
  gives: 'misleading',
  when: 'What was found agrees only in part, or under a condition that the claim leaves out, and nothing outweighs that.',
  decide: (facts) => {
    const { agrees, partial, contradicts } = facts.sides;
    if (heaviest(partial) < DECISIVE || heaviest(agrees) - heaviest(partial) >= MARGIN) return null;
    const used = [...partial, ...contradicts];
    return decideBy(facts, 'misleading', 'It holds only in part', used, findNeeded(facts.sides, 'partial') ?? partial);
  },
};

export const borneOut: Rule = {
  id: 'borne-out',
  gives: 'supported',
  when: 'Independent evidence bears it out and nothing of like weight contradicts it. A number or a superlative needs an inspection, a measurement, a register or a complete search, or two origins that report.',
  decide: (facts) => {
    const { agrees, contradicts } = facts.sides;
    const needed = findNeeded(facts.sides, 'agrees', facts.isNumber);
    if (!needed || (heaviest(contradicts) > 0 && heaviest(agrees) - heaviest(contradicts) < MARGIN)) return null;
    return decideBy(facts, 'supported', `Borne out${sayOrigins(agrees)}`, agrees, needed);
  },
};

/** The days on which a side was observed; a party that agrees with itself again is no new observation. */
function daysOf({ sides }: Facts, relation: 'agrees' | 'contradicts', weight: number): readonly IsoDate[] {
  return sides.all
    .filter((item) => item.relation === relation && item.weight >= weight && !(relation === 'agrees' && item.isOwnWord))
    .map(({ evidence }) => evidence.observedOn);
}

/** Whether one side, with weight, is later than anything on the other, about a fact that can change. */
function isLater(facts: Facts, later: 'agrees' | 'contradicts'): boolean {
  if (!TOPICS[facts.claim.topic].volatile) return false;
  const earlier = later === 'agrees' ? 'contradicts' : 'agrees';
  return daysOf(facts, later, DECISIVE).some((day) => daysOf(facts, earlier, 1).every((other) => other < day));
}

/** Whether what was found before the first contradiction bore it out: it held for a time. */
function heldOnce(facts: Facts): boolean {
  const first = findOldest(daysOf(facts, 'contradicts', 1));
  if (first === undefined || !TOPICS[facts.claim.topic].volatile) return false;
  const before = facts.sides.all.filter(({ evidence }) => evidence.observedOn < first);
  return findNeeded({ ...facts.sides, all: before }, 'agrees', facts.isNumber) !== null;
}

export const overtaken: Rule = {
  id: 'overtaken',
  gives: 'outdated',
  when: 'What was found at first bore it out; later evidence that is not much lighter, on something that can change, shows that it no longer holds.',
  decide: (facts) => {
    const { agrees, contradicts } = facts.sides;
    const needed = findNeeded(facts.sides, 'contradicts');
    if (!needed || !heldOnce(facts) || heaviest(agrees) - heaviest(contradicts) >= MARGIN) return null;
    // Borne out once more, and not much more lightly: see came-true.
    if (isLater(facts, 'agrees') && heaviest(contradicts) - heaviest(agrees) < MARGIN) return null;
    return decideBy(facts, 'outdated', 'It held once, and no longer does', [...contradicts, ...agrees], needed);
  },
};

export const cameTrue: Rule = {
  id: 'came-true',
  gives: 'supported',
  when: 'Earlier evidence contradicted it; later evidence of like weight, on something that can change, bears it out.',
  decide: (facts) => {
    const { agrees, contradicts } = facts.sides;
    const needed = findNeeded(facts.sides, 'agrees', facts.isNumber);
    if (heaviest(contradicts) === 0 || !needed || !isLater(facts, 'agrees')) return null;
    return decideBy(facts, 'supported', 'Later evidence bears it out', [...agrees, ...contradicts], needed);
  },
};

export const bothSides: Rule = {
  id: 'both-sides',
  gives: 'disputed',
  when: 'Evidence of like weight stands on both sides, or one word stands against another.',
  decide: (facts) => {
    const { agrees, contradicts } = facts.sides;
    if (heaviest(contradicts) === 0) return null;
    const used = [...contradicts, ...agrees];
    return decideBy(facts, 'disputed', 'Evidence of like weight stands on both sides', used, contradicts.slice(0, 1));
  },
};
