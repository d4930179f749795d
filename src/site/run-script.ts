import { UserError } from '../store/index.ts';

/** Runs a script; a mistake is told in words and exits with 1, without a stack trace. */
export async function runScript(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    process.exitCode = 1;
    process.stderr.write(`${describe(error)}\n`);
  }
}

function describe(error: unknown): string {
  if (error instanceof UserError) return `${error.message}\n  ${error.hint}`;
  if (!(error instanceof Error)) return String(error);
  return process.env['DEBUG'] ? (error.stack ?? error.message) : `${error.message}\n  Set DEBUG=1 to see where.`;
}
