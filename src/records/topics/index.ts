// To add a topic: one file here with the schema of what it asserts, one line in TOPIC_SCHEMAS,
// one row in TOPICS, and one comparison in src/assessment/compare/index.ts (the compiler asks for it).
import { statementSchema } from './statement.ts';
import { availabilitySchema } from './availability.ts';
import { benchmarkSchema } from './benchmark.ts';
import { identitySchema } from './identity.ts';
import { openSourceSchema } from './open-source.ts';
import { parametersSchema } from './parameters.ts';
import { speedSchema } from './speed.ts';

export const TOPIC_SCHEMAS = {
  'open-source': openSourceSchema,
  parameters: parametersSchema,
  speed: speedSchema,
  benchmark: benchmarkSchema,
  architecture: statementSchema,
  capability: statementSchema,
  availability: availabilitySchema,
  identity: identitySchema,
} as const;

export type TopicId = keyof typeof TOPIC_SCHEMAS;

export interface Topic {
  readonly name: string;
  /** The reader's question that the topic answers. */
  readonly question: string;
  /** Days for which an observation counts as fresh; null where the fact does not change. */
  readonly freshDays: number | null;
  /** Whether what was true may later stop being true. */
  readonly volatile: boolean;
  /** Whether evidence may state a stance, because what is asserted is free text. */
  readonly freeText: boolean;
}

export const TOPICS: Readonly<Record<TopicId, Topic>> = {
  'open-source': { name: 'Open source', question: 'Is it really open?', freshDays: 180, volatile: true, freeText: false },
  parameters: { name: 'Parameters', question: 'How large is it?', freshDays: null, volatile: false, freeText: false },
  speed: { name: 'Speed', question: 'How fast is it, on what?', freshDays: null, volatile: false, freeText: false },
  benchmark: { name: 'Benchmarks', question: 'How does it rank?', freshDays: 7, volatile: true, freeText: true },
  architecture: { name: 'Architecture', question: 'How is it built?', freshDays: null, volatile: false, freeText: true },
  capability: { name: 'Capability', question: 'What can it do?', freshDays: 365, volatile: false, freeText: true },
  availability: { name: 'Availability', question: 'Can I use it?', freshDays: 30, volatile: true, freeText: true },
  identity: { name: 'Identity', question: 'Whose is it?', freshDays: 365, volatile: false, freeText: true },
};

export const TOPIC_IDS = Object.keys(TOPICS) as readonly TopicId[];

/** Whether a text names a topic. */
export function isTopic(text: string): text is TopicId {
  return Object.hasOwn(TOPICS, text);
}
