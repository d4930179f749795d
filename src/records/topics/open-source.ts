import { z } from 'zod';
import { licenceSchema } from '../licence.ts';

export const OPENNESS_ASPECTS = [
  'weights',
  'inference-code',
  'training-code',
  'training-data',
  'licence',
  'commercial-use',
  'technical-report',
  'architecture',
  'model-card',
  'data-card',
  'data-information',
  'data-preprocessing',
  'evaluation-code',
  'evaluation-data',
  'evaluation-results',
  'intermediate-weights',
  'sample-outputs',
  'supporting-tools',
  'all',
] as const;

export type OpennessAspect = (typeof OPENNESS_ASPECTS)[number];

/** What an open-source claim asserts, and what evidence on it observes. */
export const openSourceSchema = z.strictObject({
  aspect: z.enum(OPENNESS_ASPECTS).describe('Which part is said to be open; all = open source as a whole.'),
  available: z.boolean().describe('Whether that part is there for anyone to take.'),
  licence: licenceSchema.optional(),
  component: z.string().min(1).optional().describe('A named component, where the aspect is one of several: "super-resolution module".'),
});

export type OpenSource = z.output<typeof openSourceSchema>;
