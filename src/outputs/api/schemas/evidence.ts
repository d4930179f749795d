import { z } from 'zod';
import { EVIDENCE_KINDS, STANCES } from '../../../records/index.ts';
import { address, day, flag, quoteSchema, subjectRefSchema, text, textOrNull, withdrawnSchema } from './fields.ts';
import { named } from './registry.ts';
import { conditionsSchema, valueSchema } from './value.ts';

export const sourceRefSchema = named(
  'source-ref',
  z
    .strictObject({
      id: text().describe('Id of the source.'),
      title: text(),
      url: address().describe('Where it stands. Do not link it where safe_to_open is false.'),
      safe_to_open: flag().describe('False for an impostor and for what nobody vouches for: show the address, and never link it.'),
      publisher: subjectRefSchema,
      html: address().describe('Our page on the source.'),
    })
    .describe('A source, named'),
);

const repeatableSchema = named(
  'repeatable',
  z.strictObject({ hardware: text(), script: text() }).describe('What others need to repeat a measurement'),
);

const placeSchema = named(
  'place',
  z.strictObject({ place: text(), result: z.enum(['found', 'not-found', 'not-checkable']) }).describe('A place that was searched'),
);

export const evidenceSchema = named(
  'evidence',
  z
    .strictObject({
      id: text().describe('Unique in its claim.'),
      html: address().describe('Where it stands on the page of the claim.'),
      kind: z.enum(EVIDENCE_KINDS).describe('What was done.'),
      finding: text().describe('What it shows, in one sentence of the editors.'),
      source: sourceRefSchema,
      at: textOrNull().describe('Path or place in the source.'),
      quote: quoteSchema.nullable(),
      observed_on: day().describe('The day that the observation speaks of.'),
      recorded_on: day().describe('The day on which it entered the record.'),
      observed: valueSchema.nullable().describe('The observed value, typed by the topic; null where it has none.'),
      stance: z.enum(STANCES).nullable().describe('What the editor reads in it, where there is no typed value.'),
      conditions: conditionsSchema,
      via: subjectRefSchema.nullable().describe('Who is reported, where the source tells it second-hand.'),
      formula: textOrNull().describe('How an estimate was worked out.'),
      against_interest: textOrNull().describe('Why a party says this against its own interest.'),
      repeatable: repeatableSchema.nullable(),
      places: z.array(placeSchema).describe('The places searched, for an absence probe.'),
      withdrawn: withdrawnSchema.nullable(),
    })
    .describe('A piece of evidence'),
);

export const appearanceSchema = named(
  'appearance',
  z
    .strictObject({
      source: sourceRefSchema,
      on: day().describe('The day on which it appeared there.'),
      role: z.enum(['original', 'copy', 'paraphrase']),
      at: textOrNull(),
      quote: quoteSchema.nullable(),
    })
    .describe('Where the claim was made or repeated'),
);
