/** A place in a content file; line and column count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Finds where a value of a record stands in its file: `locate(['asserted', 'quantity'])`. */
export type Locate = (path: readonly PropertyKey[]) => Position;

/** What is wrong, where, and how to mend it. Errors stop a build, warnings do not. */
export interface Problem extends Position {
  /** Stable code, such as `quote-length`: the name of the rule that found it. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** File relative to the content folder's parent, with forward slashes. */
  readonly file: string;
  /** "Unexpected X, expected Y" in one sentence. */
  readonly message: string;
  /** How to mend it, in one sentence. */
  readonly hint: string;
}

/** Orders problems by file, line, column and code, so that output is the same from run to run. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}

/** Code-unit order: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
