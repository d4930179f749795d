import { ARCHITECTURE_CUES, CAPABILITY_CUES, SPEED_CUES } from './making-cues.ts';
import { AVAILABILITY_CUES, BENCHMARK_CUES, IDENTITY_CUES, UNTOLD_CUES } from './market-cues.ts';
import { OPEN_CUES } from './open-source-cues.ts';
import type { TopicCue } from './topic-cue.ts';

/** Every cue; within a sentence the heaviest counts, and of two as heavy the first. */
export const TOPIC_CUES: readonly TopicCue[] = [
  ...OPEN_CUES,
  ...ARCHITECTURE_CUES,
  ...CAPABILITY_CUES,
  ...SPEED_CUES,
  ...BENCHMARK_CUES,
  ...AVAILABILITY_CUES,
  ...IDENTITY_CUES,
  ...UNTOLD_CUES,
];
