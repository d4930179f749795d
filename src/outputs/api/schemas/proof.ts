import { z } from 'zod';
import { day, status, text, textOrNull } from './fields.ts';
import { named } from './registry.ts';

const usedSchema = named(
  'used',
  z
    .strictObject({
      from: z.enum(['evidence', 'claim']).describe('evidence: an item of this claim; claim: another claim.'),
      id: text().describe('Id of the evidence or of the claim.'),
      relation: z.enum(['agrees', 'contradicts', 'partial', 'not-comparable']).describe('What it says about the claim, computed.'),
      word: text().describe('What was done: inspected, measured, registered, searched, reported, said, copied.'),
      why: text().describe('Why it relates so.'),
    })
    .describe('What the rule used'),
);

const setAsideSchema = named(
  'set-aside',
  z
    .strictObject({
      id: text().describe('Id of the evidence.'),
      why: text(),
      heavier: textOrNull().describe('Id of the heavier piece of the same origin, where that is why.'),
    })
    .describe('Evidence that the rule did not use'),
);

const overriddenSchema = named(
  'overridden',
  z
    .strictObject({ status: status(), rule: text(), reviewer: text(), expires: day() })
    .describe('What the rules gave, where a reviewed override replaces it'),
);

export const proofSchema = named(
  'proof',
  z
    .strictObject({
      rule: text().describe('Id of the rule that decided, as the method prints it.'),
      rule_text: text().describe('When that rule applies, in a sentence.'),
      reason: text().describe('Why, in a sentence.'),
      used: z.array(usedSchema),
      set_aside: z.array(setAsideSchema),
      missing: z.array(text()).describe('What nobody has shown yet.'),
      would_change: z.array(text()).describe('What would change the status.'),
      overridden: overriddenSchema.nullable(),
    })
    .describe('Why a claim has its status'),
);

export const historyStepSchema = named(
  'history-step',
  z
    .strictObject({
      on: day().describe('From this day the status was this.'),
      learned_on: day().describe('The day on which the record learned of it.'),
      status: status(),
      rule: text(),
      reason: text(),
      because: z.array(text()).describe('Ids of the evidence and claims that made the change.'),
    })
    .describe('A step in the history of a status'),
);
