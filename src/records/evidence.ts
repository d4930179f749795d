import { z } from 'zod';
import { conditionsSchema } from './conditions.ts';
import { dateSchema } from './date.ts';
import { idSchema } from './id.ts';
import { quoteSchema } from './quote.ts';

export const EVIDENCE_KINDS = ['artifact', 'measurement', 'registry', 'absence-probe', 'report', 'statement', 'copy'] as const;

export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

export const STANCES = ['supports', 'refutes', 'partly', 'context'] as const;

/** A place that was searched. A 403 or a timeout is `not-checkable`, never an absence. */
const placeSchema = z.strictObject({
  place: z.string().min(1).describe('Where was looked: "GitHub", "the licence file of the repository".'),
  result: z.enum(['found', 'not-found', 'not-checkable']),
});

/** The fields that evidence on every topic has. What it observed is typed by the topic: see claim.ts. */
export const evidenceShape = {
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected a short name of lower-case letters, digits and hyphens')
    .describe('Unique in its claim; the text cites it as [^id].'),
  source: idSchema.describe('The published work: an id below content/sources.'),
  at: z.string().min(1).optional().describe('Path or place in the source: "README.md#L35", a heading.'),
  quote: quoteSchema.optional(),
  kind: z.enum(EVIDENCE_KINDS).describe('What was done: inspected, measured, registered, searched, reported, said, copied.'),
  observedOn: dateSchema.describe('The day that the observation speaks of.'),
  recordedOn: dateSchema.describe('The day on which it entered this record.'),
  via: idSchema.optional().describe('Who is reported, when the source tells it second-hand: an id below content/subjects.'),
  finding: z.string().min(1).max(400).describe('What it shows, in one sentence of our own.'),
  formula: z.string().min(1).optional().describe('How the observed value was worked out. Makes it an estimate.'),
  againstInterest: z.string().min(1).optional().describe('Why a party says this against its own interest.'),
  repeatable: z
    .strictObject({ hardware: z.string().min(1), script: z.string().min(1) })
    .optional()
    .describe('Names hardware and script of a measurement, so that others can repeat it.'),
  places: z.array(placeSchema).min(1).optional().describe('The places searched, for an absence probe.'),
  conditions: conditionsSchema.optional(),
  withdrawn: z.strictObject({ on: dateSchema, reason: z.string().min(1) }).optional(),
} as const;

/** Evidence of a topic whose observations have the shape `observed`. */
export function evidenceSchema<Observed extends z.ZodType>(observed: Observed, freeText: boolean) {
  const stance = z
    .enum(STANCES)
    .refine((read) => freeText || read === 'context', {
      error: 'Unexpected stance: it is computed from `observed` in this topic; only `context` can be stated',
    })
    .optional()
    .describe('What the editor reads in it, where no typed value can be compared; in typed topics `context` only.');
  return z.strictObject({ ...evidenceShape, observed: observed.optional(), stance }).superRefine((item, context) => {
    const issue = (path: string, message: string) => {
      context.addIssue({ code: 'custom', path: [path], message });
    };
    if (item.observed !== undefined && item.stance !== undefined) {
      issue('stance', 'Unexpected stance beside an observed value, expected one of the two');
    }
    if (item.observed === undefined && item.stance === undefined && item.kind !== 'absence-probe') {
      issue(
        'kind',
        freeText
          ? 'Unexpected bare evidence, expected `observed` or `stance`'
          : 'Unexpected bare evidence, expected `observed`, or `stance: context`',
      );
    }
    if ((item.kind === 'absence-probe') !== (item.places !== undefined)) {
      issue('places', 'Unexpected mix, expected `places` in an absence-probe and only there');
    }
    if (item.againstInterest !== undefined && item.kind !== 'statement') {
      issue('againstInterest', `Unexpected againstInterest on a ${item.kind}, expected a statement`);
    }
    if (item.repeatable !== undefined && item.kind !== 'measurement') {
      issue('repeatable', `Unexpected repeatable on a ${item.kind}, expected a measurement`);
    }
  });
}
