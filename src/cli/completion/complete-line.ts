import { RootCommand, type ArgumentHandler, type Command, type OptionHandler } from '@bomb.sh/tab';
import type { CliCommand, Parameter, Vocabulary } from '../command.ts';
import { COMMANDS } from '../commands/index.ts';
import type { Context } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { GLOBAL_PARAMETERS } from '../global-parameters.ts';
import { printable } from '../terminal/text.ts';
import { readVocabulary, type Offer } from './vocabulary.ts';

type Offers = Readonly<Record<Vocabulary, readonly Offer[]>>;

/** Prints what may follow the words of a command line, in the protocol of @bomb.sh/tab. */
export async function completeLine(words: readonly string[], context: Context): Promise<ExitCode> {
  const offers = await readVocabulary(context);
  const root = new RootCommand();
  addOptions(root, GLOBAL_PARAMETERS, offers);
  for (const command of COMMANDS) addCommand(root, command, [], offers);
  root.parse([...words]);
  return EXIT.fine;
}

function addCommand(root: RootCommand, definition: CliCommand, groups: readonly string[], offers: Offers): void {
  const path = [...groups, definition.name];
  const command = root.command(path.join(' '), definition.summary);
  if ('commands' in definition) {
    for (const child of definition.commands) addCommand(root, child, path, offers);
    return;
  }
  for (const operand of definition.operands) command.argument(nameOf(operand), toHandler(operand, offers));
  addOptions(command, [...definition.options, ...GLOBAL_PARAMETERS], offers);
}

function addOptions(command: Command, options: readonly Parameter[], offers: Offers): void {
  for (const option of options) {
    if (option.flags.includes('<')) command.option(nameOf(option), option.description, toHandler(option, offers));
    else command.option(nameOf(option), option.description);
  }
}

/** `--at <date>` → `at`, `[name]` → `name`. */
function nameOf({ flags }: Parameter): string {
  return /[\w-]*\w/u.exec(flags.replace('--', ''))?.[0] ?? flags;
}

function toHandler({ choices, completes }: Parameter, offers: Offers): ArgumentHandler & OptionHandler {
  const words: readonly Offer[] = choices?.map((choice) => [choice, '']) ?? (completes ? offers[completes] : []);
  return (complete: (value: string, description: string) => void) => {
    for (const [word, meaning] of words) complete(word, printable(meaning));
  };
}
