import type { Problem } from '../../records/index.ts';
import type { Paint } from '../terminal/paint.ts';

/** One way to tell problems. A value of one shape, so that `--format` and its help come from the registry. */
export interface Reporter {
  readonly name: string;
  format(problems: readonly Problem[], paint: Paint): string;
}

/** How many problems of a severity there are. */
export function countOf(problems: readonly Problem[], severity: Problem['severity']): number {
  return problems.filter((problem) => problem.severity === severity).length;
}
