import { z } from 'zod';
import { dateSchema } from './date.ts';
import { idSchema } from './id.ts';
import { quoteSchema } from './quote.ts';

/** One place where the claim was made or repeated (schema.org `Claim.appearance`). */
export const appearanceSchema = z
  .strictObject({
    source: idSchema.describe('The published work: an id below content/sources.'),
    quote: quoteSchema.optional(),
    at: z.string().min(1).optional().describe('Path or place in the source: a heading, a paragraph, a line.'),
    on: dateSchema.describe('The day on which it appeared there.'),
    role: z
      .enum(['original', 'copy', 'paraphrase'])
      .describe('original: the claimant speaks there; copy: the same words repeated; paraphrase: told by another.'),
  })
  .describe('Where the claim was made or repeated');

export type Appearance = z.output<typeof appearanceSchema>;
