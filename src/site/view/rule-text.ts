import { RULES } from '../../assessment/index.ts';

const TEXTS = new Map(RULES.map(({ id, when }) => [id, when]));

/** When a rule applies, in a sentence, as the method page prints it. */
export function ruleText(id: string): string {
  return TEXTS.get(id) ?? id;
}
