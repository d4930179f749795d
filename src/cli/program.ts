import { Argument, Command, Option } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import type { CliCommand, Input, Parameter, RunnableCommand } from './command.ts';
import { COMMANDS } from './commands/index.ts';
import { completeLine } from './completion/complete-line.ts';
import { createContext, type GlobalOptions } from './context.ts';
import type { ExitCode } from './exit-code.ts';
import { GLOBAL_PARAMETERS, PROGRAM_NAME } from './global-parameters.ts';

const MAX_EXAMPLE = 70;

const EXIT_CODES = `
Exit codes:
  0    fine
  1    problems were found, or a condition that was asked for does not hold
  2    wrong use: an unknown command, option, id or date
  70   an internal error
  130  cancelled at a question

Examples:
  $ assay validate                      every problem, with file, line and column
  $ assay explain happyhorse-15b        why a claim has its status
  $ assay status --topic open-source    a table of claims
  $ assay new claim                     asks, and writes a claim file
`;

/** The command line as commander knows it, built from the registry. */
export function buildProgram(host: NodeJS.Process, ended: (code: ExitCode) => void): Command {
  const program = new Command(PROGRAM_NAME)
    .description('An open knowledge base that fact-checks what is said about AI models.')
    .version(packageJson.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
    .showHelpAfterError(false)
    .addHelpText('after', EXIT_CODES);
  addParameters(program, [], GLOBAL_PARAMETERS);
  for (const command of COMMANDS) add(program, command, host, ended);
  addCompletionRequest(program, host, ended);
  return program;
}

function add(parent: Command, definition: CliCommand, host: NodeJS.Process, ended: (code: ExitCode) => void): void {
  const command = parent.command(definition.name).summary(definition.summary).description(describe(definition));
  command.addHelpText('after', formatExamples(definition));
  if ('commands' in definition) {
    for (const child of definition.commands) add(command, child, host, ended);
    return;
  }
  addParameters(command, definition.operands, definition.options);
  command.action(async () => {
    const context = createContext(host, command.optsWithGlobals<GlobalOptions>());
    ended(await definition.run(readInput(command, definition), context));
  });
}

function describe({ summary, details }: CliCommand): string {
  const sentence = `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`;
  return details === undefined ? sentence : `${sentence}\n\n${details}`;
}

function addParameters(command: Command, operands: readonly Parameter[], options: readonly Parameter[]): void {
  for (const { flags, description, choices } of operands) {
    const argument = new Argument(flags, description);
    command.addArgument(choices ? argument.choices(choices) : argument);
  }
  for (const { flags, description, choices, default: preset } of options) {
    const option = new Option(flags, description);
    if (choices) option.choices(choices);
    if (preset !== undefined) option.default(preset);
    command.addOption(option);
  }
}

function readInput(command: Command, { operands }: RunnableCommand): Input {
  const values = Object.entries(command.opts<Record<string, unknown>>());
  return {
    // An operand such as `<article...>` takes all that are left.
    operands: operands.at(-1)?.flags.includes('...') ? command.args : command.args.slice(0, operands.length),
    options: Object.fromEntries(values.filter((entry): entry is [string, string] => typeof entry[1] === 'string')),
    lists: Object.fromEntries(values.filter((entry): entry is [string, string[]] => Array.isArray(entry[1]))),
    flags: new Set(values.filter(([, value]) => value === true).map(([name]) => name)),
  };
}

/** Examples side by side with their meanings, or one below the other where a line would be too long. */
function formatExamples({ examples }: CliCommand): string {
  const width = Math.max(...examples.map(([line]) => line.length));
  const isWide = examples.some(([, what]) => width + what.length > MAX_EXAMPLE);
  const lines = examples.map(([line, what]) =>
    isWide ? `  # ${what}\n  $ ${PROGRAM_NAME} ${line}` : `  $ ${PROGRAM_NAME} ${line.padEnd(width)}   ${what}`,
  );
  return `\nExamples:\n${lines.join('\n')}\n`;
}

/** The hidden command that the shell's completion script calls: `assay complete -- explain happy`. */
function addCompletionRequest(program: Command, host: NodeJS.Process, ended: (code: ExitCode) => void): void {
  program
    .command('complete', { hidden: true })
    .argument('[words...]')
    .allowUnknownOption()
    .action(async (words: string[]) => {
      const named = words.indexOf('--root');
      ended(await completeLine(words, createContext(host, { root: named === -1 ? undefined : words[named + 1] })));
    });
}
