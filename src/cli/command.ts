import type { Context } from './context.ts';
import type { ExitCode } from './exit-code.ts';

/** What a shell may offer for a value. */
export type Vocabulary = 'claim' | 'source' | 'subject' | 'topic' | 'status' | 'schema' | 'format';

/** An argument or an option of a command. */
export interface Parameter {
  /** As commander reads it: `<claim>`, `--at <date>`, `--json`, `--asserted <field=value...>`. */
  readonly flags: string;
  readonly description: string;
  /** Values that are accepted; any other is wrong use. */
  readonly choices?: readonly string[];
  readonly default?: string;
  /** What the shell completes it with, where it has no fixed choices. */
  readonly completes?: Vocabulary;
}

/** What a command was called with. */
export interface Input {
  readonly operands: readonly string[];
  /** Options with a value, by their name in camelCase. */
  readonly options: Readonly<Record<string, string | undefined>>;
  /** Options that take several values. */
  readonly lists: Readonly<Record<string, readonly string[] | undefined>>;
  /** Options without a value that were given. */
  readonly flags: ReadonlySet<string>;
}

interface Described {
  readonly name: string;
  /** What it does, in one line of the help. */
  readonly summary: string;
  /** What else its help says. */
  readonly details?: string;
  /** Command lines after `assay`, each with what it does. */
  readonly examples: readonly (readonly [line: string, what: string])[];
}

/** A command that runs. A value, so that help, completion and tests read it alike. */
export interface RunnableCommand extends Described {
  readonly operands: readonly Parameter[];
  readonly options: readonly Parameter[];
  run(input: Input, context: Context): Promise<ExitCode> | ExitCode;
}

/** A command that only groups others: `new claim`, `new source`. */
export interface CommandGroup extends Described {
  readonly commands: readonly RunnableCommand[];
}

export type CliCommand = RunnableCommand | CommandGroup;
