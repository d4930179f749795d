import { toMarkdownReport } from '../../matching/report/to-markdown-report.ts';
import type { CheckReporter } from './check-reporter.ts';

/** A table an article, for a comment or a wiki. */
export const reportMarkdown: CheckReporter = ({ articles, today, addressOf }) =>
  articles.map(({ name, mentions }) => toMarkdownReport({ title: name, today, mentions, addressOf })).join('\n');
