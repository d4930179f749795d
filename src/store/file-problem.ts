import type { Problem } from '../records/index.ts';

/** An error that concerns a file or folder as a whole. */
export function toFileProblem(file: string, code: string, message: string, hint: string): Problem {
  return { code, severity: 'error', file, line: 1, column: 1, message, hint };
}

/** The name that the system gives an error (`EACCES`), for messages. */
export function readErrorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
}
