import type { IsoDate, Status } from '../records/index.ts';
import type { Facts } from './facts.ts';
import type { Used } from './proof.ts';

/** What a rule concludes. */
export interface Decision {
  readonly status: Status;
  /** One sentence for readers. */
  readonly reason: string;
  readonly used: readonly Used[];
  /** The oldest observation that the rule needed; left out where nothing was decided. */
  readonly asOf?: IsoDate;
  /** True where the verdict cannot age: it follows from numbers alone, or from a revision that stays as it is. */
  readonly isAgeless?: boolean;
}

/** One row of the table of rules, which the method page prints. The first that decides wins. */
export interface Rule {
  readonly id: string;
  /** The status it gives, in words. */
  readonly gives: string;
  /** When it applies, in a sentence. */
  readonly when: string;
  readonly decide: (facts: Facts) => Decision | null;
}
