import type { Problem } from '../../records/index.ts';
import type { Reporter } from './reporter.ts';

/** Workflow commands of GitHub Actions, which show each problem beside its line in the pull request. */
export const githubReporter: Reporter = {
  name: 'github',
  format: (problems) => problems.map((problem) => `${toWorkflowCommand(problem)}\n`).join(''),
};

function toWorkflowCommand({ severity, file, line, column, code, message, hint }: Problem): string {
  const properties = { file, line: String(line), col: String(column), title: code };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`);
  return `::${severity} ${list.join(',')}::${escapeData(`${message}. ${hint}`)}`;
}

/** Text of a workflow command, as the runner's own toolkit does it: actions/toolkit, packages/core/src/command.ts. */
export function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A property of a workflow command. */
export function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
