import type { PhrasingContent, Root, RootContent, TableRow } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { IsoDate } from '../../records/index.ts';
import type { ClaimMention } from '../check/check-text.ts';
import { countFindings, HONESTY, sayCounts } from './count-findings.ts';
import { describeFinding } from './describe-finding.ts';
import { describeRecord, listCaveats } from './describe-record.ts';
import { listMarks, type Mark } from './list-marks.ts';

export interface MarkdownReport {
  readonly title: string;
  readonly today: IsoDate;
  readonly mentions: readonly ClaimMention[];
  readonly addressOf: (claim: string) => string;
}

// The library escapes whatever would be read as markup, so that an article cannot write into the report.
const WRITER = unified().use(remarkGfm, { tablePipeAlign: false }).use(remarkStringify, { bullet: '-', rule: '-' }).freeze();

/** A report in Markdown (GFM): the counts, and a table of findings in the article's order with links to the claims. */
export function toMarkdownReport({ title, today, mentions, addressOf }: MarkdownReport): string {
  const marks = listMarks(mentions);
  const rows = marks.map((mark) => toRow(mark, addressOf));
  const children: RootContent[] = [
    { type: 'heading', depth: 2, children: [toText(title)] },
    { type: 'paragraph', children: [toText(`${sayCounts(countFindings(mentions))} By the record of ${today}. ${HONESTY}`)] },
    ...(rows.length === 0 ? [] : [{ type: 'table', children: [HEAD, ...rows] } satisfies RootContent]),
  ];
  const root: Root = { type: 'root', children };
  return WRITER.stringify(root);
}

const HEAD = toCells(['Line', 'Words', 'Finding', 'On record', 'Status', 'Why', 'Matched'].map((name) => [toText(name)]));

function toRow({ finding, mention, words }: Mark, addressOf: (claim: string) => string): TableRow {
  const record = describeRecord(finding);
  const caveats = listCaveats(finding.assertion);
  const title = record === null ? [] : [toText(record.text)];
  return toCells([
    [toText(String(mention.sentence.line))],
    [toText(words + (caveats.length === 0 ? '' : ` (${caveats.join('; ')})`))],
    [toText(describeFinding(finding))],
    finding.claim ? [{ type: 'link', url: addressOf(finding.claim.id), children: title }] : title,
    [toText(record === null ? '' : [record.status, `as of ${record.asOf}`].filter((part) => part !== null).join(', '))],
    [toText(record?.why ?? '')],
    [toText(finding.how)],
  ]);
}

function toCells(cells: readonly PhrasingContent[][]): TableRow {
  return { type: 'tableRow', children: cells.map((children) => ({ type: 'tableCell', children })) };
}

function toText(value: string): PhrasingContent {
  return { type: 'text', value: value.replaceAll(/[\s\p{Cc}]+/gu, ' ').replaceAll(/\p{Bidi_Control}/gu, '\uFFFD') };
}
