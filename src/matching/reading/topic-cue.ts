import type { Sense } from './draft.ts';

/** A way in which the press says something without a number. */
export interface TopicCue {
  readonly pattern: RegExp;
  readonly topic: Sense['topic'];
  readonly aspect: string;
  /** Both must stand in one sentence, where a second one is given. */
  readonly with?: RegExp;
  readonly unless?: RegExp;
  /** `presence`: whether it is there, by the negation of the clause. */
  readonly value: 'presence' | 'superlative' | 'absence' | 'own-licence' | null;
  readonly weight: number;
  readonly isStrong: boolean;
}

/** A cue in short; what is not given is that of a weak one without a value. */
export const toCue = (topic: Sense['topic'], aspect: string, pattern: RegExp, more: Partial<TopicCue> = {}): TopicCue => ({
  topic,
  aspect,
  pattern,
  value: null,
  weight: 4,
  isStrong: false,
  ...more,
});
