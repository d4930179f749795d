import type { IsoDate } from '../../records/index.ts';
import type { ClaimMention } from '../check/check-text.ts';
import { countFindings, HONESTY, sayCounts } from './count-findings.ts';
import { describeFinding, URGENCIES } from './describe-finding.ts';
import { describeRecord, listCaveats } from './describe-record.ts';
import { escapeHtml } from './escape-html.ts';
import { HTML_STYLE } from './html-style.ts';
import { cutAtMarks, listMarks, type Mark, type Stretch } from './list-marks.ts';

/** One checked article. */
export interface HtmlReport {
  readonly title: string;
  /** The day by whose record it was checked. */
  readonly today: IsoDate;
  readonly mentions: readonly ClaimMention[];
  /** The text that was checked, to which the mentions' offsets belong. */
  readonly text: string;
  /** The address of a claim's page. */
  readonly addressOf: (claim: string) => string;
}

/**
 * A page of its own for checked articles: text with marks, and the findings, each linked with the other. It needs no network and
 * runs no script; whatever an article holds is text in it.
 */
export function toHtmlReport(...reports: readonly HtmlReport[]): string {
  const title = reports.map((report) => report.title).join(', ');
  const style = HTML_STYLE;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(`Checked: ${title}`)}</title>
<style>${style}</style>
</head>
<body>
<main>
${reports.map((report, index) => writeArticle(report, reports.length > 1 ? `a${index + 1}-` : '')).join('\n')}
</main>
</body>
</html>
`;
}

function writeArticle(report: HtmlReport, prefix: string): string {
  const { title, today, mentions, text } = report;
  const marks = listMarks(mentions);
  const counts = sayCounts(countFindings(mentions));
  const stretches = cutAtMarks(marks, { start: 0, end: text.length });
  const findings = marks.length === 0 ? '<p>No sentence asserts anything that can be checked.</p>' : writeFindings(marks, report, prefix);
  return `<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(counts)} <span class="quiet">By the record of <time datetime="${today}">${today}</time>. ${escapeHtml(HONESTY)}</span></p>
${writeFirst(marks, prefix)}<h2 id="${prefix}text">The text</h2>
<div class="article" dir="auto">
<p>${stretches.map((stretch) => writeStretch(stretch, text, prefix)).join('')}</p>
</div>
<h2 id="${prefix}findings">Findings</h2>
${findings}`;
}

/** Repeating what is refuted is what an editor must see first. */
function writeFirst(marks: readonly Mark[], prefix: string): string {
  const unsound = marks.filter(({ urgency }) => urgency === 'repeats-unsound');
  if (unsound.length === 0) return '';
  const items = unsound.map(
    ({ number, words, finding }) =>
      `<li><a href="#${prefix}f${number}">${escapeHtml(describeFinding(finding))}</a>: “${escapeHtml(words)}”</li>`,
  );
  return `<h2>See first</h2>\n<ul>\n${items.join('\n')}\n</ul>\n`;
}

function writeStretch({ start, end, marks }: Stretch, text: string, prefix: string): string {
  const words = escapeHtml(text.slice(start, end));
  // A stretch without marks may hold the ends of paragraphs; a marked one stands within a sentence.
  if (marks.length === 0) return words.replaceAll(/\n[ \t\r]*\n\s*/gu, '</p>\n<p>');
  const kind = URGENCIES.find((urgency) => marks.some((mark) => mark.urgency === urgency)) ?? 'new';
  const notes = marks.map(
    ({ number }) => `<a id="${prefix}m${number}" href="#${prefix}f${number}" aria-label="Finding ${number}">${number}</a>`,
  );
  return `<mark class="${kind}">${words}</mark><sup>${notes.join(' ')}</sup>`;
}

function writeFindings(marks: readonly Mark[], report: HtmlReport, prefix: string): string {
  return `<ol class="findings">\n${marks.map((mark) => writeFinding(mark, report, prefix)).join('\n')}\n</ol>`;
}

function writeFinding({ number, urgency, finding, mention, words }: Mark, { addressOf }: HtmlReport, prefix: string): string {
  const { line, column } = mention.sentence;
  const caveats = listCaveats(finding.assertion).join('; ');
  const place = `line ${line}, column ${column}`;
  return `<li class="${urgency}" id="${prefix}f${number}">
<p class="kind">${number}. ${escapeHtml(describeFinding(finding))}</p>
<p>“${escapeHtml(words)}” <a href="#${prefix}m${number}">${place}</a>${caveats === '' ? '' : ` (${escapeHtml(caveats)})`}</p>
${writeRecord(finding, addressOf)}<p class="quiet">Matched: ${escapeHtml(finding.how)}.</p>
${finding === mention.findings[0] ? writeSimilar(mention, addressOf) : ''}</li>`;
}

/** Claims in like words, where no rule found one to compare. */
function writeSimilar({ similar }: ClaimMention, addressOf: HtmlReport['addressOf']): string {
  const items = similar.map(
    ({ claim }) => `<li><a href="${escapeHtml(addressOf(claim.id))}">${escapeHtml(claim.text)}</a> (${claim.status})</li>`,
  );
  return items.length === 0 ? '' : `<p class="quiet">In like words:</p>\n<ul>\n${items.join('\n')}\n</ul>\n`;
}

function writeRecord(finding: Mark['finding'], addressOf: HtmlReport['addressOf']): string {
  const record = describeRecord(finding);
  if (record === null) return '';
  const text = escapeHtml(record.text);
  const sentence = record.id === null ? text : `<a href="${escapeHtml(addressOf(record.id))}">${text}</a>`;
  const status = record.status === null ? '' : `<strong>${record.status}</strong> `;
  return `<blockquote><p>${sentence}</p>\n<p>${status}as of <time datetime="${record.asOf}">${record.asOf}</time>. ${escapeHtml(record.why)}</p></blockquote>\n`;
}
