import type { Problem } from '../../records/index.ts';
import type { Paint } from '../terminal/paint.ts';
import { printable } from '../terminal/text.ts';
import { countOf, type Reporter } from './reporter.ts';

/** One problem a line, its hint below it, and a count at the end. */
export const textReporter: Reporter = {
  name: 'text',
  format: (problems, paint) => problems.map((problem) => formatProblem(problem, paint)).join('') + formatSummary(problems, paint),
};

function formatProblem({ file, line, column, severity, code, message, hint }: Problem, paint: Paint): string {
  const place = paint('bold', printable(`${file}:${String(line)}:${String(column)}`));
  const level = paint(severity === 'error' ? 'red' : 'yellow', severity);
  const advice = hint === '' ? '' : `    ${paint('dim', printable(hint))}\n`;
  return `${place}  ${level}  ${code}  ${printable(message)}\n${advice}`;
}

function formatSummary(problems: readonly Problem[], paint: Paint): string {
  if (problems.length === 0) return `${paint('green', '✓')} No problems.\n`;
  const [errors, warnings] = [countOf(problems, 'error'), countOf(problems, 'warning')];
  const files = new Set(problems.map(({ file }) => file)).size;
  const mark = errors > 0 ? paint('red', '✗') : paint('yellow', '!');
  return `\n${mark} ${plural(errors, 'error')} and ${plural(warnings, 'warning')} in ${plural(files, 'file')}.\n`;
}

function plural(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
