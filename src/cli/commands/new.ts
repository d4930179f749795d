import { readKnowledgeBase, writeNewFile } from '../../store/index.ts';
import type { CommandGroup, Input, RunnableCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { claimKind } from '../new/claim-kind.ts';
import { collectAnswers, demandSound } from '../new/collect-answers.ts';
import { findIdFault, toId, toPath, writeRecord } from '../new/create-record.ts';
import { toOption, type Answers, type Field, type Setting } from '../new/field.ts';
import type { RecordKind } from '../new/record-kind.ts';
import { sourceKind } from '../new/source-kind.ts';
import { subjectKind } from '../new/subject-kind.ts';
import { readPairs } from '../new/typed-fields.ts';
import { findProblems } from '../read-assessed.ts';
import { countOf } from '../report/index.ts';
import { textReporter } from '../report/text.ts';

// To add a kind of record: a RecordKind in src/cli/new, and its name here.
const KINDS: readonly RecordKind[] = [claimKind, sourceKind, subjectKind];

export const newCommand: CommandGroup = {
  name: 'new',
  summary: 'write a new content file, asking for what it needs',
  details: 'Asks on a terminal; everything can be given by options instead. An existing file is never overwritten.',
  examples: KINDS.map(({ name }) => [`new ${name}`, `asks, and writes a ${name}`] as const),
  commands: KINDS.map(toCommand),
};

function toCommand(kind: RecordKind): RunnableCommand {
  const pairs = kind.pairs ?? [];
  return {
    name: kind.name,
    summary: `write a new ${kind.name}`,
    operands: [{ flags: '[id]', description: 'its id: the name of its file, never changed later' }],
    options: [
      ...kind.fields.filter(isOption).map(toOption),
      ...pairs.map((name) => ({
        flags: `--${name} <field=value...>`,
        description: `what is ${name}, in the fields of the topic: "quantity=15 B" scope=total`,
      })),
    ],
    examples: kind.examples,
    run: (input, context) => runNew(kind, input, context),
  };
}

/** Fields such as `asserted.quantity` share one option. */
function isOption({ name }: Field): boolean {
  return !name.includes('.');
}

async function runNew(kind: RecordKind, input: Input, context: Context): Promise<ExitCode> {
  const { root, today } = context;
  const setting: Setting = { base: (await readKnowledgeBase(root)).base, today };
  const given = readGiven(kind, input);
  const ask = context.isTTY ? (await import('../new/prompt.ts')).promptFor : null;
  // A name that is taken is told before the questions, not after them.
  const id = idField(kind, setting);
  if (given['id'] !== undefined) demandSound(id, given['id'], setting);
  const answers = await collectAnswers([...kind.fields, id], given, setting, ask);
  const path = toPath(kind, answers['id'] ?? '');
  writeNewFile(root, path, writeRecord(kind, answers, root, today));
  return reportNew(path, context);
}

function readGiven({ pairs = [] }: RecordKind, { operands: [id], options, lists }: Input): Answers {
  const typed = pairs.flatMap((name) => Object.entries(readPairs(name, lists[name])));
  return { ...options, ...(id !== undefined && { id }), ...Object.fromEntries(typed) };
}

function idField(kind: RecordKind, { base }: Setting): Field {
  return {
    name: 'id',
    flags: '<id>',
    question: 'Its id: the name of its file, never changed later',
    fault: (id) => findIdFault(kind, id, base),
    offer: (answers) => toId(answers[kind.namedBy] ?? ''),
  };
}

/** Says what was written, and what the checks find in it. */
async function reportNew(path: string, { root, today, stdout, paint }: Context): Promise<ExitCode> {
  const { problems: all } = await findProblems(root, today);
  const problems = all.filter(({ file }) => file === path);
  stdout.write(`${paint('green', '✓')} Wrote ${path}\n`);
  if (problems.length > 0) stdout.write(`\n${textReporter.format(problems, paint)}`);
  else stdout.write('  Next: fill in the rest with an editor, then `assay validate`.\n');
  return countOf(problems, 'error') > 0 ? EXIT.found : EXIT.fine;
}
