import type { Reporter } from './reporter.ts';

/** An array of problems with all their fields, for programs. */
export const jsonReporter: Reporter = {
  name: 'json',
  format: (problems) => `${JSON.stringify(problems, null, 2)}\n`,
};
