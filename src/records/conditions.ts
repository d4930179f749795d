import { z } from 'zod';
import { dateSchema } from './date.ts';

const text = z.string().min(1).optional();

/** Under which circumstances a claim or an observation holds. What differs here cannot be compared. */
export const conditionsSchema = z
  .strictObject({
    variant: text.describe('Which size or edition of the subject: "A14B", "distilled".'),
    hardware: text.describe('The machine: "1x NVIDIA H100".'),
    precision: text.describe('Number format: "BF16", "FP8".'),
    resolution: text.describe('Output size: "1080p", "832x480".'),
    clipLength: text.describe('Length of the output: "5 s".'),
    steps: text.describe('Denoising steps: "8".'),
    playback: text.describe('Frame rate at which the clip is shown: "24 fps".'),
    mode: text.describe('How it is run: "group offloading", "distilled, with compilation".'),
    board: text.describe('Leaderboard edition, where the topic has no board of its own.'),
    category: text.describe('Category of a test or a board.'),
    day: dateSchema.optional().describe('The one day of which it speaks: observations of other days say nothing of it.'),
    region: text.describe('Where it applies: "EU".'),
  })
  .describe('Conditions under which it holds');

export type Conditions = z.output<typeof conditionsSchema>;
