import { z } from 'zod';
import { dateSchema } from './date.ts';
import { evidenceSchema } from './evidence.ts';
import { idSchema } from './id.ts';
import { addressSchema } from './source.ts';
import { openSourceSchema } from './topics/open-source.ts';

export const SUBJECT_KINDS = ['model', 'product', 'organisation', 'person', 'benchmark', 'field', 'unattributed'] as const;

export const ORGANISATION_ROLES = ['maker', 'press', 'research', 'hosting', 'board', 'community'] as const;

/** A thing that claims are about, or somebody who makes them. Its id is the file's name. */
export const subjectSchema = z
  .strictObject({
    name: z.string().min(1).max(120),
    kind: z.enum(SUBJECT_KINDS).describe('unattributed: voices that nobody has put a name to.'),
    aliases: z.array(z.string().min(1)).default([]).describe('Other names and spellings that people search for.'),
    summary: z.string().min(1).max(500).describe('What it is, in one or two sentences of our own.'),
    maker: idSchema.optional().describe('Who makes it: for a model, product or benchmark.'),
    partOf: idSchema.optional().describe('What it belongs to: for an organisation, or a model of a family.'),
    worksFor: z.array(idSchema).optional().describe('For a person: organisations that the record names, newest first.'),
    role: z.enum(ORGANISATION_ROLES).optional().describe('For an organisation: what it is in this record.'),
    released: dateSchema.optional(),
    url: addressSchema.optional().describe('Its own address, where it has one.'),
    openness: z
      .array(evidenceSchema(openSourceSchema, false))
      .optional()
      .describe('What was found on each aspect of its openness, where nobody claimed it: the profile takes it beside the claims.'),
  })
  .superRefine((subject, context) => {
    if ((subject.kind === 'organisation') !== (subject.role !== undefined)) {
      context.addIssue({ code: 'custom', path: ['role'], message: 'Unexpected mix, expected `role` on an organisation and only there' });
    }
  })
  .describe('A thing that claims are about');

export type Subject = z.output<typeof subjectSchema>;
