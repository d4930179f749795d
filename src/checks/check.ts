import type { AssessedKnowledgeBase } from '../assessment/index.ts';
import type { Problem } from '../records/index.ts';

/** One editorial rule. A value, so that the registry, the documentation and the tests read it alike. */
export interface Check {
  /** Stable name, shown with each problem and named by an exception. */
  readonly code: string;
  /** What it demands, in one sentence, as CONTRIBUTING and the site print it. */
  readonly demand: string;
  /** Finds every breach; never throws on a record that the schemas accept. */
  find(base: AssessedKnowledgeBase): Iterable<Problem>;
}
