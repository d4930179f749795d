import type { z } from 'zod';
import { RULES, type HistoryStep, type Proof } from '../../assessment/index.ts';
import type { historyStepSchema, proofSchema } from './schemas/proof.ts';

const RULE_TEXTS = new Map(RULES.map(({ id, when }) => [id, when]));

/** When a rule applies, in a sentence; the rule `override` is in no table. */
export function findRuleText(rule: string): string {
  return RULE_TEXTS.get(rule) ?? 'A reviewed exception to the rules.';
}

export function toProof({ rule, reason, used, setAside, missing, wouldChange, overridden }: Proof): z.output<typeof proofSchema> {
  return {
    rule,
    rule_text: findRuleText(rule),
    reason,
    used: used.map(({ from, id, relation, word, why }) => ({ from, id, relation, word, why })),
    set_aside: setAside.map(({ id, why, heavier }) => ({ id, why, heavier: heavier ?? null })),
    missing: [...missing],
    would_change: [...wouldChange],
    overridden: overridden ? { ...overridden } : null,
  };
}

export function toHistoryStep({ on, learnedOn, status, rule, reason, because }: HistoryStep): z.output<typeof historyStepSchema> {
  return { on, learned_on: learnedOn, status, rule, reason, because: [...because] };
}
