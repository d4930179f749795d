import { z } from 'zod';
import { ORGANISATION_ROLES, SUBJECT_KINDS } from '../../../records/index.ts';
import { claimSummarySchema } from './claim.ts';
import {
  address,
  addressOrNull,
  day,
  dayOrNull,
  flag,
  head,
  listHead,
  statusTotalSchema,
  subjectRefSchema,
  text,
  total,
} from './fields.ts';
import { opennessSchema } from './openness.ts';
import { named } from './registry.ts';
import { conditionsSchema, numberSchema } from './value.ts';

const linksSchema = named(
  'subject-links',
  z
    .strictObject({
      html: address().describe('The page: the permanent address of the subject.'),
      json: address().describe('The whole subject, as JSON.'),
      markdown: address().describe('The page as Markdown.'),
    })
    .describe('Addresses of a subject'),
);

const core = {
  id: text().describe('Never changes and is never used again.'),
  name: text(),
  kind: z.enum(SUBJECT_KINDS),
  aliases: z.array(text()).describe('Other names and spellings.'),
  summary: text(),
  maker: subjectRefSchema.nullable(),
  claims_total: total().describe('How many published claims are about it.'),
  links: linksSchema,
} as const;

export const subjectSummarySchema = named('subject-summary', z.strictObject(core).describe('A subject in short'));

const countSchema = named(
  'parameter-count',
  z
    .strictObject({
      evidence: text().describe('Id of the evidence in the claim.'),
      observed_on: day(),
      number: numberSchema,
      difference_percent: z.number().nullable().describe('How far it lies from the claim, in per cent of the claim.'),
    })
    .describe('A count that somebody can repeat'),
);

const parameterRowSchema = named(
  'parameter-row',
  z
    .strictObject({
      claim: text().describe('Id of the claim.'),
      scope: z.enum(['total', 'active', 'component']),
      number: numberSchema,
      counted: z.array(countSchema),
    })
    .describe('Parameters claimed against counted'),
);

const speedRowSchema = named(
  'speed-row',
  z
    .strictObject({
      claim: text().describe('Id of the claim.'),
      measure: text(),
      number: numberSchema,
      conditions: conditionsSchema,
      real_time_factor: z.number().nullable().describe('Seconds of output for a second of computing, where it can be worked out.'),
      real_time_bound: z.enum(['exact', 'at-least', 'at-most']).nullable(),
      repeatable: flag().describe('Whether a measurement on record names hardware and script.'),
    })
    .describe('A claim on speed'),
);

const factSheetSchema = named(
  'fact-sheet',
  z
    .strictObject({
      statuses: z.array(statusTotalSchema).describe('How many claims about it have each status.'),
      parameters: z.array(parameterRowSchema),
      speed: z.array(speedRowSchema),
      open_promises: z.array(text()).describe('Ids of claims: promised, and not settled.'),
      sources: z.array(text()).describe('Ids of the sources that claims about it cite.'),
    })
    .describe('The fact sheet of a subject'),
);

export const subjectSchema = named(
  'subject',
  z
    .strictObject({
      ...head,
      ...core,
      part_of: subjectRefSchema.nullable(),
      works_for: z.array(subjectRefSchema),
      role: z.enum(ORGANISATION_ROLES).nullable(),
      released: dayOrNull(),
      url: addressOrNull().describe('Its own address.'),
      fact_sheet: factSheetSchema,
      openness: opennessSchema.nullable().describe('Null where nothing of its openness is on record.'),
      claims: z.array(claimSummarySchema).describe('Claims about it.'),
      said: z.array(claimSummarySchema).describe('Claims that it makes about others.'),
    })
    .describe('A subject with its fact sheet and openness profile'),
);

export const subjectListSchema = named(
  'subject-list',
  z.strictObject({ ...listHead, subjects: z.array(subjectSummarySchema) }).describe('All subjects'),
);
