import { z } from 'zod';
import { dateSchema } from './date.ts';
import { STATUSES } from './status.ts';

/** A reviewed exception to the rules. It is shown on the page as one, and it ends by itself. */
export const overrideSchema = z
  .strictObject({
    status: z.enum(STATUSES).describe('The status shown instead of the computed one.'),
    reason: z.string().min(20).describe('Why the rules give the wrong answer here, in a sentence that readers see.'),
    reviewer: z.string().min(1).describe('Who reviewed it.'),
    on: dateSchema.describe('The day from which it holds.'),
    expires: dateSchema.describe('The last day on which it holds.'),
  })
  .describe('An override of the computed status');

export type Override = z.output<typeof overrideSchema>;
