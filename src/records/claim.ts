import { z } from 'zod';
import { appearanceSchema } from './appearance.ts';
import { conditionsSchema } from './conditions.ts';
import { correctionSchema } from './correction.ts';
import { dateSchema } from './date.ts';
import { definitionSchema } from './definition.ts';
import { derivationSchema } from './derivation.ts';
import { evidenceSchema } from './evidence.ts';
import { idSchema } from './id.ts';
import { langSchema } from './lang.ts';
import { overrideSchema } from './override.ts';
import { promiseSchema } from './promise.ts';
import { replySchema } from './reply.ts';
import { TOPIC_SCHEMAS, TOPICS, type TopicId } from './topics/index.ts';

const exceptionSchema = z.strictObject({
  check: z.string().min(1).describe('The code of the check that this claim is excepted from.'),
  reason: z.string().min(10),
});

const common = {
  text: z.string().min(1).max(2000).describe('The claim as one checkable sentence; aim under 75 characters.'),
  lang: langSchema.default('en').describe('BCP 47 language of the sentence.'),
  subject: idSchema.describe('What it is about: an id below content/subjects.'),
  modality: z.enum(['asserted', 'promised', 'denied', 'opinion']).default('asserted'),
  promise: promiseSchema.optional(),
  conditions: conditionsSchema.optional(),
  claimant: idSchema.describe('Who says so: an id below content/subjects.'),
  claimedOn: dateSchema.describe('The day on which the claimant said it first, as far as the record shows.'),
  claimedOnBasis: z
    .enum(['stated', 'snapshot'])
    .default('stated')
    .describe('stated: the source dates it; snapshot: it stood there on that day and may be older.'),
  recordedOn: dateSchema.describe('The day on which the claim entered this record.'),
  appearances: z.array(appearanceSchema).default([]),
  parts: z.array(idSchema).min(2).optional().describe('The claims that this one is made of.'),
  derivedFrom: derivationSchema.optional(),
  definition: definitionSchema.optional(),
  supersedes: idSchema.optional().describe('An older claim that this one replaces.'),
  notChecked: z.array(z.string().min(1)).default([]).describe('What nobody looked at, a sentence each.'),
  reply: replySchema.optional(),
  corrections: z.array(correctionSchema).default([]),
  override: overrideSchema.optional(),
  exceptions: z.array(exceptionSchema).default([]).describe('Checks that this claim is excepted from, with the reason.'),
  record: z.enum(['draft', 'published', 'withdrawn']),
  withdrawn: z.strictObject({ on: dateSchema, reason: z.string().min(1) }).optional(),
} as const;

function claimOf<Id extends TopicId, Value extends z.ZodType>(topic: Id, value: Value) {
  return z.strictObject({
    ...common,
    topic: z.literal(topic),
    asserted: value.describe('What the claim asserts, in the shape of its topic.'),
    evidence: z.array(evidenceSchema(value, TOPICS[topic].freeText)).default([]),
  });
}

/** A claim: one checkable sentence by a named claimant, with its evidence. Its status is computed, never written. */
export const claimSchema = z
  .discriminatedUnion('topic', [
    claimOf('open-source', TOPIC_SCHEMAS['open-source']),
    claimOf('parameters', TOPIC_SCHEMAS.parameters),
    claimOf('speed', TOPIC_SCHEMAS.speed),
    claimOf('benchmark', TOPIC_SCHEMAS.benchmark),
    claimOf('architecture', TOPIC_SCHEMAS.architecture),
    claimOf('capability', TOPIC_SCHEMAS.capability),
    claimOf('availability', TOPIC_SCHEMAS.availability),
    claimOf('identity', TOPIC_SCHEMAS.identity),
  ])
  .superRefine((claim, context) => {
    const issue = (path: string, message: string) => {
      context.addIssue({ code: 'custom', path: [path], message });
    };
    if ((claim.modality === 'promised') !== (claim.promise !== undefined)) {
      issue('promise', 'Unexpected mix, expected `promise` where modality is promised and only there');
    }
    if ((claim.record === 'withdrawn') !== (claim.withdrawn !== undefined)) {
      issue('withdrawn', 'Unexpected mix, expected `withdrawn` with its reason where the record is withdrawn and only there');
    }
    if (claim.definition !== undefined && claim.topic !== 'open-source') {
      issue('definition', `Unexpected definition in topic ${claim.topic}, expected it on open-source claims only`);
    }
  })
  .describe('A claim and its evidence');

export type Claim = z.output<typeof claimSchema>;
export type Evidence = Claim['evidence'][number];
export type Asserted = Claim['asserted'];
