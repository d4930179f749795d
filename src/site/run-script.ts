import { UserError } from '../store/index.ts';

/** Runs a script; a mistake is told in words and exits with 1, without a stack trace. */
export async function runScript(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    process.exitCode = 1;
    process.stderr.write(`${describeError(error)}\n`);
  }
}

/** What to tell a person of an error. */
export function describeError(error: unknown): string {
  if (error instanceof UserError) return `${error.message}\n  ${error.hint}`;
  if (!(error instanceof Error)) return String(error);
  return process.env['DEBUG'] ? (error.stack ?? error.message) : `${dropStack(error.message)}\n  Set DEBUG=1 to see where.`;
}

/** The message without the stack that Vite puts into it, and without blank lines. */
function dropStack(message: string): string {
  const lines = message.split('\n').filter((line) => line.trim() !== '' && !/^\s+at\s/u.test(line));
  return lines.join('\n');
}
