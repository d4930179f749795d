import { toHtmlReport } from '../../matching/report/to-html-report.ts';
import type { CheckReporter } from './check-reporter.ts';

/** A page of its own, with every article's text and its findings. */
export const reportHtml: CheckReporter = ({ articles, today, addressOf }) =>
  toHtmlReport(...articles.map(({ name, text, mentions }) => ({ title: name, today, mentions, text, addressOf })));
