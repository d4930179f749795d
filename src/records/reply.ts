import { z } from 'zod';
import { dateSchema } from './date.ts';
import { idSchema } from './id.ts';

/** The answer of somebody whom the claim concerns: shown beside the verdict, never moving it. */
export const replySchema = z
  .strictObject({
    by: idSchema.describe('Who answers: an id below content/subjects.'),
    on: dateSchema.describe('The day of the answer.'),
    source: idSchema.optional().describe('Where the answer was published, if it was.'),
    text: z.string().min(1).max(1200).describe('The answer, summed up in our own words and agreed with its author.'),
  })
  .describe('A reply of the party concerned');

export type Reply = z.output<typeof replySchema>;
