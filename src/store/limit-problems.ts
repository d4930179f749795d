import { compareProblems, type Problem } from '../records/index.ts';

/** How many problems of one file are told: more help nobody. */
const MAX_PROBLEMS = 100;

/** The first problems of a file in order of place, and one more that says how many were left out. */
export function limitProblems(problems: readonly Problem[]): readonly Problem[] {
  const sorted = [...problems].sort(compareProblems);
  const next = sorted[MAX_PROBLEMS];
  if (!next) return sorted;
  const { file, line, column } = next;
  const message = `Unexpected ${String(sorted.length - MAX_PROBLEMS)} problems more in this file, expected at most ${String(MAX_PROBLEMS)}`;
  const hint = 'Mend those before this place first, and look again.';
  return [...sorted.slice(0, MAX_PROBLEMS), { code: 'too-many-problems', severity: 'error', file, line, column, message, hint }];
}
