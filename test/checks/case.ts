import type { Files } from '../builders.ts';

/** Content, and what a check must find in it. */
export interface Case {
  readonly name: string;
  readonly files: Files;
  readonly today?: string;
  /** File below `content/` and the words at which the problem stands; none where the check must be silent. `''` is the start of the file's record. */
  readonly breaches: readonly (readonly [file: string, words: string])[];
}
