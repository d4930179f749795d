import { z } from 'zod';
import { dateSchema } from './date.ts';

/** What a claim of modality `promised` adds: by when it was to come true. */
export const promiseSchema = z
  .strictObject({
    due: dateSchema.optional().describe('The day by which it was promised, where one was named.'),
    wording: z.string().min(1).describe('How the date was put, in a few words: "soon", "within weeks".'),
  })
  .describe('A promise: when it falls due');

export type Promised = z.output<typeof promiseSchema>;
