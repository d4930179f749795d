// To add a format: one file here that exports a Reporter, and one line in REPORTERS.
import { githubReporter } from './github.ts';
import { jsonReporter } from './json.ts';
import type { Reporter } from './reporter.ts';
import { textReporter } from './text.ts';

export * from './reporter.ts';

export const REPORTERS: readonly Reporter[] = [textReporter, jsonReporter, githubReporter];
