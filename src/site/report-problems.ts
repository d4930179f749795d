import type { Problem } from '../records/index.ts';

/** Whether the problems stop a build. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

/** One line a problem, `file:line:column severity message (code)`, with its hint below. */
export function formatProblems(problems: readonly Problem[]): string {
  return problems
    .map(({ file, line, column, severity, message, code, hint }) => `${file}:${line}:${column} ${severity} ${message} (${code})\n  ${hint}`)
    .join('\n');
}
