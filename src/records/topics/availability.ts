import { z } from 'zod';

/** What a claim about availability asserts, and what evidence on it observes. */
export const availabilitySchema = z.strictObject({
  access: z
    .enum(['api', 'web-interface', 'app', 'download', 'website', 'leaderboard', 'internal-test', 'any'])
    .describe('The way to get at it; any = every way for the public to use it.'),
  available: z.boolean(),
  statement: z.string().min(1).optional().describe('What more is said, in a few words.'),
});

export type Availability = z.output<typeof availabilitySchema>;
