import type { Emphasis, PhrasingContent, Root, RootContent, Text } from 'mdast';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { buildCheckIndex, type CheckIndex, type CheckRecords } from './check/check-index.ts';
import { checkText } from './check/check-text.ts';
import type { PackedRecords } from './check/packed-records.ts';
import { unpackRecords } from './check/unpack-records.ts';
import { describeFinding, type Urgency } from './report/describe-finding.ts';
import { describeRecord } from './report/describe-record.ts';
import { cutAtMarks, listMarks, type Mark } from './report/list-marks.ts';

export type { CheckRecords } from './check/check-index.ts';
export type { PackedRecords } from './check/packed-records.ts';
export type { Mark } from './report/list-marks.ts';
export type { Urgency } from './report/describe-finding.ts';

export interface RemarkAssayOptions {
  /** The record as plain data: what a site serves as `check/records.json`, or what `listCheckRecords` makes of an assessed base. */
  readonly records: CheckRecords | PackedRecords;
  /** ISO day of publication, for "last month"; else it is sought in the text. */
  readonly published?: string;
  /** Which findings to mark and report: by default repeats of what is not borne out, and contradictions. */
  readonly urgencies?: readonly Urgency[];
  /** Told each of these findings, in the text's order. */
  readonly onFinding?: (mark: Mark) => void;
}

const URGENT: readonly Urgency[] = ['repeats-unsound', 'contradicts'];
/** Parsing a record takes a moment; a site's build hands the same one to every page. */
const INDEXES = new WeakMap<RemarkAssayOptions['records'], CheckIndex>();

/**
 * Marks in Markdown what repeats or contradicts the record: as `<mark class="assay assay-…" title="…" data-assay-status="…">`
 * once it is HTML, with a message for each in the file. Nothing else is changed; words that cannot be found again stay unmarked.
 * @throws RangeError where packed records have a form that this version does not know
 */
export const remarkAssay: Plugin<[RemarkAssayOptions], Root> =
  ({ records, published, urgencies = URGENT, onFinding }) =>
  (tree, file) => {
    const text = String(file);
    const mentions = checkText(text, findIndex(records), { format: 'markdown', ...(published !== undefined && { published }) });
    const marks = listMarks(mentions).filter(({ urgency }) => urgencies.includes(urgency));
    for (const mark of marks) {
      const { line, column } = mark.mention.sentence;
      file.message(toReason(mark), { place: { line, column }, source: 'assay', ruleId: mark.urgency });
      onFinding?.(mark);
    }
    if (marks.length > 0) markTree(tree, marks, text);
  };

export default remarkAssay;

function findIndex(records: RemarkAssayOptions['records']): CheckIndex {
  const index = INDEXES.get(records) ?? buildCheckIndex('version' in records ? unpackRecords(records) : records);
  INDEXES.set(records, index);
  return index;
}

function toReason({ finding, words }: Mark): string {
  const record = describeRecord(finding);
  return `${describeFinding(finding)}: “${words}”${record === null ? '' : `; on record: ${record.text}`} (${finding.how})`;
}

function markTree(tree: Root, marks: readonly Mark[], source: string): void {
  visit(tree, 'text', (node: Text, index, parent) => {
    const [start, end] = [node.position?.start.offset, node.position?.end.offset];
    if (parent === undefined || index === undefined || start === undefined || end === undefined) return undefined;
    // Where an escape or an entity makes the source another text, its offsets are not those of the words.
    if (source.slice(start, end) !== node.value) return undefined;
    const here = marks.map((mark) => ({ ...mark, start: Math.max(mark.start, start), end: Math.min(mark.end, end) }));
    const parts = cutAtMarks(here, { start, end });
    if (parts.every((part) => part.marks.length === 0)) return undefined;
    const children = parts.map(({ marks: [mark], ...span }) => toNode(node.value.slice(span.start - start, span.end - start), mark));
    (parent.children as RootContent[]).splice(index, 1, ...children);
    return [SKIP, index + children.length];
  });
}

function toNode(value: string, mark: Mark | undefined): PhrasingContent {
  const text: Text = { type: 'text', value };
  if (mark === undefined) return text;
  const { finding, urgency } = mark;
  const record = describeRecord(finding);
  // Emphasis is what every processor knows: one that writes no HTML still gets a document that it can write.
  const node: Emphasis = {
    type: 'emphasis',
    children: [text],
    data: {
      hName: 'mark',
      hProperties: {
        className: ['assay', `assay-${urgency}`],
        title: [describeFinding(finding), record?.text].filter((part) => part !== undefined).join(': '),
        dataAssayRelation: finding.relation,
        ...(finding.claim && { dataAssayStatus: finding.claim.status, dataAssayClaim: finding.claim.id }),
      },
    },
  };
  return node;
}
