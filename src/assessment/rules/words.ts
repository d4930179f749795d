import type { Claim, Evidence } from '../../records/index.ts';
import type { Facts } from '../facts.ts';
import { DECISIVE, findOldest, isPinned } from '../needed.ts';
import type { Decision, Rule } from '../rule.ts';
import { heaviest, toUsed } from '../sides.ts';

/** Whether anybody looked: a search is on record, or the maker's own measurement was read. */
function findSearch({ searches, sides, isMakersWord }: Facts) {
  const measured = isMakersWord ? sides.agrees.filter(({ evidence, isOwnWord }) => isOwnWord && evidence.kind === 'measurement') : [];
  return { searches, measured, isOnRecord: searches.length > 0 || measured.length > 0 };
}

function decideByWord(facts: Facts, status: Decision['status'], reason: string): Decision {
  const { searches, measured } = findSearch(facts);
  const searched = searches.map((search) => ({
    from: 'evidence' as const,
    id: search.id,
    relation: 'not-comparable' as const,
    word: 'searched',
    why: 'a search on record, which found nothing to compare with',
    weight: 0,
  }));
  const looked = [...searches, ...measured.map(({ evidence }) => evidence)];
  const asOf = findOldest(looked.map(({ observedOn }) => observedOn));
  const isSearch = (id: string) => searches.some((search) => search.id === id);
  const words = facts.sides.agrees.map(toUsed).filter(({ id }) => !isSearch(id));
  const isAgeless =
    searches.length === 0 && isPinned(measured, facts.claim.topic, (source) => facts.base.sources.get(source)?.data.revision);
  return { status, reason, used: [...words, ...searched], isAgeless, ...(asOf && { asOf }) };
}

const nameOf = ({ base, claim }: Facts) => base.subjects.get(claim.claimant)?.data.name ?? claim.claimant;

const independentSupport = ({ sides }: Facts) => heaviest(sides.agrees.filter(({ isOwnWord }) => !isOwnWord));

/** Whether others could repeat the maker's measurement: it takes the hardware and the script. */
function sayWhetherRepeatable(own: readonly Evidence[], claim: Claim): string {
  if (own.some(({ repeatable }) => repeatable !== undefined))
    return 'Hardware and script are named, so others can repeat it; no run of theirs that could be compared is on record.';
  const hardware = [claim, ...own].map(({ conditions }) => conditions?.hardware).find((named) => named !== undefined);
  if (claim.topic !== 'speed') return 'The record names no script with which others could repeat it.';
  return hardware === undefined
    ? 'Neither hardware nor script is on record, so others cannot repeat it.'
    : `The hardware is named (${hardware}); no script is on record, so others can repeat it only in part.`;
}

export const onlyMaker: Rule = {
  id: 'only-maker',
  gives: 'self-reported',
  when: 'Somebody looked, and found only the word or the measurement of the maker itself, or beside it too little to bear it out.',
  decide: (facts) => {
    const { measured, isOnRecord } = findSearch(facts);
    // Whoever reports an observation of its own has looked, too.
    if (!facts.isMakersWord || (!isOnRecord && independentSupport(facts) < DECISIVE)) return null;
    const own = measured.map(({ evidence }) => evidence);
    const reason =
      own.length > 0
        ? `${independentSupport(facts) > 0 ? 'The maker' : 'Only the maker'} has measured it. ${sayWhetherRepeatable(own, facts.claim)}`
        : independentSupport(facts) > 0
          ? 'The maker says so.'
          : 'Only the maker says so; a search found nothing independent to compare it with.';
    const thin = independentSupport(facts) > 0 ? ' What others report agrees, and is too little to bear out a number.' : '';
    return decideByWord(facts, 'self-reported', reason + thin);
  },
};

export const nothingBears: Rule = {
  id: 'nothing-bears',
  gives: 'unsupported',
  when: 'Somebody looked, and found nothing that bears out what others than the maker say.',
  decide: (facts) =>
    findSearch(facts).isOnRecord && independentSupport(facts) === 0
      ? decideByWord(facts, 'unsupported', `${nameOf(facts)} says so; a search found nothing that bears it out.`)
      : null,
};

export const notChecked: Rule = {
  id: 'not-checked',
  gives: 'unverified',
  when: 'Nobody has looked yet, or what was found is too light to settle it.',
  decide: (facts) => {
    const thin = facts.sides.agrees.find(({ isOwnWord, weight }) => !isOwnWord && weight > 0);
    const reason = thin
      ? `Too little to settle it, so far: ${thin.evidence.finding}`
      : `Nobody has checked it yet: it stands on the word of ${nameOf(facts)} alone.`;
    return decideByWord(facts, 'unverified', reason);
  },
};
