import type { Output } from '../output.ts';
import { PATHS } from '../paths.ts';
import { writeLlms } from './write-llms.ts';
import { writeLlmsFull } from './write-llms-full.ts';

/** Two texts for language models: the map, and every claim. */
export const llms: Output = {
  id: 'llms',
  title: 'llms.txt',
  mediaType: 'text/plain',
  description: 'For language models: where everything is, and every claim in one text of at most 2 MB.',
  files: (base, context) => [
    { path: PATHS.llms, content: writeLlms({ base, context }) },
    { path: PATHS.llmsFull, content: writeLlmsFull({ base, context }) },
  ],
};
