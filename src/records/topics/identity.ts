import { z } from 'zod';
import { idSchema } from '../id.ts';

/** What a claim about identity asserts: who made, leads, owns or belongs to what. */
export const identitySchema = z.strictObject({
  relation: z.enum(['maker', 'leader', 'employer', 'founding', 'member', 'origin', 'same-as', 'other']),
  object: idSchema.optional().describe('The other side of the relation: an id below content/subjects.'),
  statement: z.string().min(1).describe('What is said, in a few words.'),
});

export type Identity = z.output<typeof identitySchema>;
