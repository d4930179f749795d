import { z } from 'zod';
import { CURRENCIES, DEFINITIONS } from '../../../records/index.ts';
import { CLAIMANT_KINDS, DERIVATION_OPERATIONS, MODALITIES } from './words.ts';
import { appearanceSchema, evidenceSchema, sourceRefSchema } from './evidence.ts';
import { address, day, dayOrNull, flag, head, pageHead, status, subjectRefSchema, text, textOrNull, topic } from './fields.ts';
import { historyStepSchema, proofSchema } from './proof.ts';
import { named } from './registry.ts';
import { conditionsSchema, valueSchema } from './value.ts';

const linksSchema = named(
  'claim-links',
  z
    .strictObject({
      html: address().describe('The page: the permanent address of the claim.'),
      json: address().describe('The whole claim, as JSON.'),
      markdown: address().describe('The page as Markdown.'),
      embed: address().describe('A card for the pages of others.'),
    })
    .describe('Addresses of a claim'),
);

const core = {
  id: text().describe('Never changes and is never used again.'),
  text: text().describe('The claim as one checkable sentence.'),
  lang: text().describe('BCP 47 language of the sentence.'),
  status: status(),
  as_of: day().describe('The oldest observation that the status needed.'),
  currency: z.enum(CURRENCIES).describe('How fresh that observation is.'),
  ages: flag().describe('Whether the status can grow stale.'),
  reason: text().describe('Why it has this status, in a sentence.'),
  topic: topic(),
  subject: subjectRefSchema.describe('What it is about.'),
  claimant: subjectRefSchema.describe('Who says so.'),
  claimant_kind: z.enum(CLAIMANT_KINDS).describe('How the claimant stands to the subject.'),
  modality: z.enum(MODALITIES),
  claimed_on: day().describe('The day on which the claimant said it first, as far as the record shows.'),
  recorded_on: day().describe('The day on which it entered the record.'),
  last_modified: head.last_modified,
  asserted: valueSchema,
  links: linksSchema,
} as const;

export const claimSummarySchema = named('claim-summary', z.strictObject(core).describe('A claim in short'));

const promiseSchema = named('promise', z.strictObject({ due: dayOrNull(), wording: text() }).describe('When a promise falls due'));

const derivationSchema = named(
  'derivation',
  z
    .strictObject({
      operation: z.enum(DERIVATION_OPERATIONS),
      of: z.array(text()).describe('Ids of the claims whose numbers it follows from; in an ordering they stand in pairs, greater first.'),
    })
    .describe('Arithmetic on the numbers of other claims'),
);

const replySchema = named(
  'reply',
  z.strictObject({ by: subjectRefSchema, on: day(), source: sourceRefSchema.nullable(), text: text() }).describe('An answer'),
);

const correctionSchema = named(
  'correction',
  z.strictObject({ on: day(), was: text(), now: text(), reason: text() }).describe('A mistake of the record that was mended'),
);

export const claimSchema = named(
  'claim',
  z
    .strictObject({
      schema_version: head.schema_version,
      ...core,
      claimed_on_basis: z.enum(['stated', 'snapshot']).describe('snapshot: it stood there on that day and may be older.'),
      conditions: conditionsSchema,
      definition: z.enum(DEFINITIONS).nullable().describe('Topic open-source: the yardstick.'),
      promise: promiseSchema.nullable(),
      explanation_html: text().describe('The explanation as HTML without scripts, its addresses absolute.'),
      explanation_text: text().describe('The explanation as plain text.'),
      proof: proofSchema,
      history: z.array(historyStepSchema).describe('Oldest first.'),
      evidence: z.array(evidenceSchema),
      appearances: z.array(appearanceSchema),
      parts: z.array(text()).describe('Ids of the claims that it is made of.'),
      derived_from: derivationSchema.nullable(),
      supersedes: textOrNull().describe('Id of an older claim that it replaces.'),
      related: z.array(text()).describe('Ids of claims that stand near.'),
      not_checked: z.array(text()).describe('What nobody looked at.'),
      reply: replySchema.nullable(),
      corrections: z.array(correctionSchema),
    })
    .describe('A claim, its evidence and why it has its status'),
);

export const claimPageSchema = named(
  'claim-page',
  z.strictObject({ ...pageHead, claims: z.array(claimSummarySchema).max(100) }).describe('Published claims, what was learned last first'),
);
