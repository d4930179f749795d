import { isFailed, type Status } from '../../records/index.ts';
import type { Facts, Leaned } from '../facts.ts';
import { DECISIVE, findOldest } from '../needed.ts';
import type { Used } from '../proof.ts';
import type { Decision, Rule } from '../rule.ts';
import { heaviest, toUsed } from '../sides.ts';

/** From the weakest hold on the truth to the strongest: an undecided whole is as weak as its weakest part. */
export const WEAKEST_FIRST: readonly Status[] = [
  'opinion',
  'unverified',
  'unsupported',
  'disputed',
  'self-reported',
  'outdated',
  'misleading',
  'refuted',
  'supported',
];

/** The weakest status among claims that another leans on. */
export function findWeakest(leaned: readonly Leaned[]): Status {
  return WEAKEST_FIRST.find((status) => leaned.some(({ proof }) => proof.status === status)) ?? 'unverified';
}

const isDecided = ({ proof }: Leaned) => proof.status === 'supported' || isFailed(proof.status);

function decideParts(facts: Facts, status: Status, reason: string, deciding: readonly Leaned[]): Decision {
  const asOf = findOldest(deciding.map(({ proof }) => proof.asOf));
  const own = status === 'refuted' ? facts.sides.contradicts : status === 'supported' ? facts.sides.agrees : [];
  // A whole is as fresh as its parts.
  const isAgeless = deciding.every(({ proof }) => !proof.ages);
  return { status, reason, used: [...deciding.map((part) => toUsedClaim(part)), ...own.map(toUsed)], isAgeless, ...(asOf && { asOf }) };
}

/** A claim that was leaned on, as the proof shows it. */
export function toUsedClaim({ id, proof }: Leaned): Used {
  const relation =
    proof.status === 'supported'
      ? 'agrees'
      : proof.status === 'refuted'
        ? 'contradicts'
        : proof.status === 'misleading'
          ? 'partial'
          : 'not-comparable';
  return { from: 'claim', id, relation, word: proof.status, why: proof.reason, weight: 0 };
}

export const partsSupported: Rule = {
  id: 'parts-supported',
  gives: 'supported',
  when: 'The claim is made of other claims, every one is supported, and nothing of weight contradicts the whole.',
  decide: (facts) =>
    facts.parts.length > 0 && heaviest(facts.sides.contradicts) < DECISIVE && facts.parts.every(({ proof }) => proof.status === 'supported')
      ? decideParts(facts, 'supported', `All ${String(facts.parts.length)} claims that it is made of are supported.`, facts.parts)
      : null,
};

export const partsRefuted: Rule = {
  id: 'parts-refuted',
  gives: 'refuted',
  when: 'The claim is made of other claims, and every one that could be decided is refuted.',
  decide: (facts) => {
    const decided = facts.parts.filter(isDecided);
    if (decided.length === 0 || !decided.every(({ proof }) => proof.status === 'refuted')) return null;
    const open = facts.parts.length - decided.length;
    const count =
      open === 0 ? `All ${String(decided.length)} claims` : `${String(decided.length)} of the ${String(facts.parts.length)} claims`;
    const own = facts.sides.contradicts[0]?.evidence.finding;
    const reason = `${count} that it is made of are refuted${open === 0 ? '' : '; the rest is undecided'}.${own === undefined ? '' : ` ${own}`}`;
    return decideParts(facts, 'refuted', reason, decided);
  },
};

function sayHowMany(held: number, failed: number, all: number): string {
  if (failed === 0) {
    return `${held === all ? 'All' : `${String(held)} of the`} ${String(all)} claims that it is made of hold, and yet the whole does not.`;
  }
  return `Of the ${String(all)} claims that it is made of, ${String(held)} ${held === 1 ? 'holds' : 'hold'} and ${String(failed)} ${failed === 1 ? 'does' : 'do'} not.`;
}

export const partsMixed: Rule = {
  id: 'parts-mixed',
  gives: 'misleading',
  when: 'The claim is made of other claims: some hold, and some do not, or something else of weight contradicts the whole.',
  decide: (facts) => {
    const decided = facts.parts.filter(isDecided);
    const failed = decided.filter(({ proof }) => isFailed(proof.status));
    const held = decided.length - failed.length;
    const against = heaviest(facts.sides.contradicts) < DECISIVE ? [] : facts.sides.contradicts;
    if (failed.length === 0 && (held === 0 || against.length === 0)) return null;
    const own = against[0] === undefined ? '' : ` ${against[0].evidence.finding}`;
    const decision = decideParts(facts, 'misleading', `${sayHowMany(held, failed.length, facts.parts.length)}${own}`, decided);
    return { ...decision, used: [...decision.used, ...against.map(toUsed)] };
  },
};

export const partsWeakest: Rule = {
  id: 'parts-weakest',
  gives: 'that of its weakest part',
  when: 'The claim is made of other claims, none of which is refuted and not all of which are supported.',
  decide: (facts) => {
    if (facts.parts.length === 0 || facts.parts.every(({ proof }) => proof.status === 'supported')) return null;
    const status = findWeakest(facts.parts);
    return decideParts(facts, status, `It holds no better than its weakest part, which is ${status}.`, facts.parts);
  },
};
