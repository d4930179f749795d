import { TOPICS, type Claim, type IsoDate, type Status } from '../records/index.ts';
import { deriveCurrency } from './currency.ts';
import { gatherFacts, type Context, type Facts } from './facts.ts';
import { listChanges, listMissing } from './outlook.ts';
import type { Proof, SetAside } from './proof.ts';
import type { Decision } from './rule.ts';
import { RULES } from './rules/index.ts';

/** Statuses that no observation bears, so that none can grow stale. */
const UNDECIDED = new Set<Status>(['unverified', 'opinion']);

/**
 * The verdict on a claim on a day, with its proof: the first rule of the table that decides.
 * Pure: the day is an argument, and evidence later than it is set aside.
 */
export function deriveVerdict(entry: { readonly id: string; readonly data: Claim }, at: IsoDate, context: Context): Proof {
  const facts = gatherFacts(entry, at, context);
  for (const rule of RULES) {
    const decision = rule.decide(facts);
    if (decision) return applyOverride(facts, toProof(facts, rule.id, decision));
  }
  throw new Error('the last rule of the table must always decide');
}

function toProof(facts: Facts, rule: string, decision: Decision): Proof {
  const asOf = decision.asOf ?? findLastKnown(facts);
  const isSettled = decision.asOf !== undefined && !UNDECIDED.has(decision.status);
  const isDated = facts.claim.conditions?.day !== undefined;
  const ages = isSettled && !isDated && decision.isAgeless !== true && TOPICS[facts.claim.topic].freshDays !== null;
  return {
    status: decision.status,
    rule,
    reason: decision.reason,
    asOf,
    ages,
    currency: ages ? deriveCurrency(facts.claim.topic, asOf, facts.at) : 'current',
    used: decision.used,
    setAside: listSetAside(facts, decision),
    missing: listMissing(facts, decision.status),
    wouldChange: listChanges(facts, decision.status, ages),
    overridden: null,
  };
}

/** For a claim that nothing decided: the newest day on which anything was known of it. */
function findLastKnown({ claim, at, sides, searches }: Facts): IsoDate {
  const seen = [...sides.agrees, ...sides.contradicts, ...sides.partial].map(({ evidence }) => evidence.observedOn);
  return [claim.claimedOn < at ? claim.claimedOn : at, ...seen, ...searches.map(({ observedOn }) => observedOn)].sort().at(-1) ?? at;
}

/** Evidence that took a side but that the deciding rule did not need is set aside as well, and said so. */
function listSetAside({ sides, setAside }: Facts, { used }: Decision): readonly SetAside[] {
  const shown = new Set([...used.filter(({ from }) => from === 'evidence').map(({ id }) => id), ...setAside.map(({ id }) => id)]);
  const unused = [...sides.agrees, ...sides.contradicts, ...sides.partial].filter(({ evidence }) => !shown.has(evidence.id));
  return [
    ...setAside,
    ...unused.map(({ evidence, why, isOwnWord }) => ({
      id: evidence.id,
      why: `${isOwnWord ? 'a party agreeing with itself' : 'outweighed'} (${why})`,
    })),
  ];
}

function applyOverride({ claim, at }: Facts, proof: Proof): Proof {
  const { override } = claim;
  if (!override || at < override.on || at > override.expires) return proof;
  return {
    ...proof,
    status: override.status,
    rule: 'override',
    reason: override.reason,
    wouldChange: [`The end of the override on ${override.expires}: the rules give ${proof.status}.`],
    overridden: { status: proof.status, rule: proof.rule, reviewer: override.reviewer, expires: override.expires },
  };
}
