import { CommanderError } from 'commander';
import { UserError } from '../store/index.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { buildProgram } from './program.ts';
import { createPaint } from './terminal/paint.ts';

/** Runs one command line and says how it ended. Every error ends here, none with a stack trace. */
export async function runCli(host: NodeJS.Process): Promise<ExitCode> {
  let code: ExitCode = EXIT.fine;
  const program = buildProgram(host, (ended) => {
    code = ended;
  });
  try {
    await program.parseAsync(host.argv);
    return code;
  } catch (error) {
    return report(error, host);
  }
}

function report(error: unknown, { stderr, env }: NodeJS.Process): ExitCode {
  const paint = createPaint(stderr);
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.usage;
  if (error instanceof UserError) {
    stderr.write(`${paint('red', 'error:')} ${error.message}\n  ${error.hint}\n`);
    return EXIT.usage;
  }
  // @inquirer/prompts throws it at Ctrl-C.
  if (error instanceof Error && error.name === 'ExitPromptError') {
    stderr.write('Cancelled: nothing was written.\n');
    return EXIT.cancelled;
  }
  const message = error instanceof Error ? error.message : String(error);
  stderr.write(
    `${paint('red', 'internal error:')} ${message.split('\n')[0] ?? ''} (a fault of assay: please report it with this command line; ASSAY_DEBUG=1 shows where)\n`,
  );
  if (env['ASSAY_DEBUG'] === '1' && error instanceof Error) stderr.write(`${error.stack ?? ''}\n`);
  return EXIT.internal;
}
