import { z } from 'zod';
import { quantitySchema } from '../quantity.ts';

/** What a claim in a free-text topic asserts: how the thing is built, or what it can do. */
export const statementSchema = z.strictObject({
  statement: z.string().min(1).describe('What is said, in a few words.'),
  quantity: quantitySchema().optional(),
  superlative: z.boolean().optional().describe('true where it says "first", "every", "only", "largest".'),
});

export type Statement = z.output<typeof statementSchema>;
