import { z } from 'zod';
import { idSchema } from '../id.ts';
import { quantitySchema } from '../quantity.ts';

/** What a claim about a benchmark asserts, and what evidence on it observes. */
export const benchmarkSchema = z
  .strictObject({
    board: idSchema.describe('The benchmark or leaderboard: an id below content/subjects.'),
    category: z.string().min(1).optional().describe('Category of the board: "image-to-video, no audio".'),
    score: quantitySchema('points', 'percent').optional(),
    rank: z.int().min(1).optional().describe('Place on the board; 1 is first.'),
    margin: quantitySchema('points', 'percent').optional(),
    superlative: z.boolean().optional().describe('true where it says "first", "every", "largest".'),
    statement: z.string().min(1).optional().describe('What is said, where it is no score, rank or margin.'),
  })
  .refine((value) => [value.score, value.rank, value.margin, value.statement].some((part) => part !== undefined), {
    message: 'Unexpected empty assertion, expected a score, a rank, a margin or a statement',
  });

export type Benchmark = z.output<typeof benchmarkSchema>;
