import type { Entry, Problem } from '../records/index.ts';

/** What a check found and how to mend it. */
export interface Finding {
  readonly code: string;
  /** "Unexpected X, expected Y" */
  readonly message: string;
  readonly hint: string;
}

/** Makes an error at a value of a record. */
export function problemAt(entry: Pick<Entry<unknown>, 'file' | 'locate'>, path: readonly PropertyKey[], finding: Finding): Problem {
  const { line, column } = entry.locate(path);
  return { ...finding, severity: 'error', file: entry.file, line, column };
}
