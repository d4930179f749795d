import { z } from 'zod';
import { dateSchema } from './date.ts';
import { idSchema } from './id.ts';

/** Ids that once stood for a record. They stay reserved, so that an old link never means something new. */
export const retiredSchema = z
  .array(
    z.strictObject({
      id: idSchema,
      on: dateSchema,
      reason: z.string().min(1),
      successor: idSchema.optional().describe('The claim that a reader should be shown instead.'),
    }),
  )
  .describe('Retired ids');

export type Retired = z.output<typeof retiredSchema>;
