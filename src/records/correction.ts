import { z } from 'zod';
import { dateSchema } from './date.ts';

/** A mistake of ours that was mended, told openly. */
export const correctionSchema = z
  .strictObject({
    on: dateSchema.describe('The day on which the record was mended.'),
    was: z.string().min(1).describe('What the record said before.'),
    now: z.string().min(1).describe('What it says since.'),
    reason: z.string().min(1).describe('Why: what was wrong, and who noticed, where they agree to be named.'),
  })
  .describe('A correction of the record');

export type Correction = z.output<typeof correctionSchema>;
