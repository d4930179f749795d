import { CHECK_FORMATS } from '../check/index.ts';
import type { RunnableCommand } from '../command.ts';

export const checkCommand: RunnableCommand = {
  name: 'check',
  summary: 'set the sentences of an article beside the record',
  details:
    'Reads Markdown, plain text and HTML, and names the claims that each sentence repeats or contradicts, and those not on record. It shows candidates and how they matched; it never calls a sentence true.',
  operands: [{ flags: '<article...>', description: 'files or addresses; - for standard input' }],
  options: [
    {
      flags: '--format <format>',
      description: 'text to read, json for programs, markdown, github for annotations, html for a page',
      choices: CHECK_FORMATS.map(({ name }) => name),
      default: 'text',
    },
    { flags: '--fail-on <statuses>', description: 'exit with 1 where one is repeated, or at `contradicts`', completes: 'status' },
    { flags: '--at <date>', description: 'judge by what was known on a day' },
    { flags: '--all', description: 'tell sentences without anything to check, too, and why' },
    {
      flags: '--draft <source>',
      description: 'write draft claims of what is not on record; the article is this source',
      completes: 'source',
    },
  ],
  examples: [
    ['check article.md', 'each sentence with what is on record'],
    ['check - < article.txt', 'the same, from another program'],
    ['check https://example.org/article', 'the main text of a page'],
    ['check posts/*.md --format github --fail-on refuted,misleading', 'in a newsroom’s CI'],
    ['check article.md --at 2026-04-08', 'by what was known then'],
    ['check article.md --format html > report.html', 'a page to pass on'],
    ['check article.md --draft daily-article', 'drafts of what is not on record'],
  ],
  // Loaded when it runs: no other command should wait for what reads articles.
  run: async (input, context) => (await import('../check/run-check.ts')).runCheck(input, context),
};
