import type { QuoteReport } from '../../store/index.ts';
import type { RunnableCommand } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { findProblems } from '../read-assessed.ts';
import { countOf, REPORTERS } from '../report/index.ts';

export const validateCommand: RunnableCommand = {
  name: 'validate',
  summary: 'find every problem in the content',
  details: 'Reads all files in one run and reports all problems, not just the first. Warnings do not fail it.',
  operands: [],
  options: [
    {
      flags: '--format <format>',
      description: 'text for people, json for programs, github for annotations in a pull request',
      choices: REPORTERS.map(({ name }) => name),
      default: 'text',
    },
    { flags: '--vault <folder>', description: 'snapshots to compare quotes with, named by their SHA-256 (default: .assay/vault)' },
  ],
  examples: [
    ['validate', 'every problem with its file, line and column'],
    ['validate --format json', 'the same, for a program'],
    ['validate --format github', 'annotations, in GitHub Actions'],
    ['validate --today 2026-12-01', 'as of another day'],
    ['validate --vault ../snapshots', 'quotes compared with the snapshots too'],
  ],
  async run({ options }, context) {
    const { problems, quotes } = await findProblems(context.root, context.today, options['vault']);
    if (quotes) context.stderr.write(`${sayQuotes(quotes)}\n`);
    const reporter = REPORTERS.find(({ name }) => name === options['format']);
    context.stdout.write(reporter?.format(problems, context.paint) ?? '');
    return countOf(problems, 'error') > 0 ? EXIT.found : EXIT.fine;
  },
};

function sayQuotes({ checked, unchecked }: QuoteReport): string {
  const rest = unchecked === 0 ? '' : `; ${String(unchecked)} could not be compared, for want of one`;
  return `note: ${String(checked)} quotes were compared with their snapshots${rest}`;
}
