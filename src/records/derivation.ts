import { z } from 'zod';
import { idSchema } from './id.ts';

const pair = z.tuple([idSchema, idSchema]);

/** How a claim follows from the numbers of other claims by arithmetic. */
export const derivationSchema = z
  .discriminatedUnion('operation', [
    z.strictObject({ operation: z.literal('difference'), of: pair.describe('First minus second.') }),
    z.strictObject({ operation: z.literal('ratio'), of: pair.describe('First divided by second.') }),
    z.strictObject({ operation: z.literal('reduction'), of: pair.describe('How many per cent the second is below the first.') }),
    z.strictObject({ operation: z.literal('sum'), of: z.array(idSchema).min(2).describe('All added up.') }),
    z.strictObject({
      operation: z.literal('ordering'),
      pairs: z.array(pair).min(1).describe('In each pair the first must be greater than the second.'),
    }),
  ])
  .describe('Arithmetic on the numbers of other claims');

export type Derivation = z.output<typeof derivationSchema>;

/** The ids of the claims that a derivation reads, in order, each once. */
export function listInputs(derivation: Derivation): readonly string[] {
  return [...new Set(derivation.operation === 'ordering' ? derivation.pairs.flat() : derivation.of)];
}
