import { describeFinding, URGENCIES } from '../../matching/report/describe-finding.ts';
import { describeRecord, listCaveats } from '../../matching/report/describe-record.ts';
import { listMarks, type Mark } from '../../matching/report/list-marks.ts';
import { escapeData, escapeProperty } from '../report/github.ts';
import type { CheckedArticle, CheckReporter, CheckRun } from './check-reporter.ts';

/** Workflow commands of GitHub Actions. It shows ten of each level, so that the most urgent go first. */
export const reportGithub: CheckReporter = (run) =>
  run.articles
    .flatMap((article) => listMarks(article.mentions).map((mark) => ({ article, mark })))
    .sort((a, b) => rank(a.mark) - rank(b.mark))
    .map(({ article, mark }) => `${toWorkflowCommand(mark, article, run)}\n`)
    .join('');

function rank({ urgency }: Mark): number {
  return URGENCIES.indexOf(urgency);
}

function toWorkflowCommand(mark: Mark, { name, isExtracted }: CheckedArticle, { isFailing, addressOf }: CheckRun): string {
  const { finding, mention, urgency, words } = mark;
  const isWarning = urgency === 'contradicts' || urgency === 'repeats-unsound';
  const level = isFailing(finding) ? 'error' : isWarning ? 'warning' : 'notice';
  const { line, column } = mention.sentence;
  // Lines of an extracted text are not those of the page.
  const place = isExtracted ? { file: name } : { file: name, line: String(line), col: String(column) };
  const properties = { ...place, title: describeFinding(finding) };
  const list = Object.entries(properties).map(([property, value]) => `${property}=${escapeProperty(value)}`);
  return `::${level} ${list.join(',')}::${escapeData(describe(words, finding, addressOf))}`;
}

function describe(words: string, finding: Mark['finding'], addressOf: CheckRun['addressOf']): string {
  const record = describeRecord(finding);
  const caveats = listCaveats(finding.assertion).map((caveat) => ` (${caveat})`);
  const status = record === null ? '' : `${record.text} ${record.status ?? 'found'} as of ${record.asOf}: ${record.why}`;
  const claim = record?.id ?? null;
  return [`“${words}”${caveats.join('')}`, status, `Matched: ${finding.how}.`, claim === null ? '' : addressOf(claim)]
    .filter((part) => part !== '')
    .join('\n');
}
