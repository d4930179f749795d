import type { ClaimMention } from '../../matching/check/check-text.ts';
import { countFindings, HONESTY, sayCounts } from '../../matching/report/count-findings.ts';
import { describeFinding, type Urgency } from '../../matching/report/describe-finding.ts';
import { describeRecord, listCaveats, spellAspect, type RecordLine } from '../../matching/report/describe-record.ts';
import { listMarks, type Mark } from '../../matching/report/list-marks.ts';
import { sayDate } from '../explain/words.ts';
import { paintStatus, showStatus } from '../status-mark.ts';
import type { Format, Paint } from '../terminal/paint.ts';
import { cutTo, printable, wrap } from '../terminal/text.ts';
import type { CheckedArticle, CheckReporter, CheckRun } from './check-reporter.ts';
import { showSentence } from './show-sentence.ts';

/** For people: what is urgent, then every sentence with findings in the article's order, then the counts. */
export const reportText: CheckReporter = (run, paint) => run.articles.map((article) => formatArticle(article, run, paint)).join('\n');

/** A sign and a colour an urgency; words always stand beside them. */
const SIGNS: Readonly<Record<Urgency, readonly [sign: string, format: Format]>> = {
  'repeats-unsound': ['✗', 'red'],
  contradicts: ['≠', 'yellow'],
  differs: ['~', 'cyan'],
  repeats: ['=', 'gray'],
  new: ['+', 'magenta'],
};

const LONGEST_WORDS = 120;

function formatArticle(article: CheckedArticle, run: CheckRun, paint: Paint): string {
  const marks = listMarks(article.mentions);
  const ofMention = Map.groupBy(marks, ({ mention }) => mention);
  const shown = article.mentions.filter((mention) => run.isComplete || mention.checkable);
  const sentences = shown.map((mention) => formatMention(mention, ofMention.get(mention) ?? [], { article, run, paint }));
  const parts = [formatFirst(marks, { article, run, paint }), ...sentences, formatSummary(article, run, paint)];
  return parts.filter((part) => part !== '').join('\n');
}

interface Setting {
  readonly article: CheckedArticle;
  readonly run: CheckRun;
  readonly paint: Paint;
}

/** Repeating what is refuted is what an editor must see first. */
function formatFirst(marks: readonly Mark[], { article, run, paint }: Setting): string {
  const unsound = marks.filter(({ urgency }) => urgency === 'repeats-unsound');
  if (unsound.length === 0) return '';
  const lines = unsound.flatMap((mark) => {
    const { claim } = mark.finding;
    const told = `${sayPlace(mark.mention, article)}: “${quote(mark)}” repeats what is ${claim?.status ?? ''}: ${claim?.text ?? ''}`;
    return hang(`${paint('red', '✗')} `, told, 2, run.width - 2);
  });
  return toLines([paint('bold', 'See first'), ...lines.map((line) => `  ${line}`)]);
}

function formatMention(mention: ClaimMention, marks: readonly Mark[], setting: Setting): string {
  const { article, run, paint } = setting;
  const place = paint('bold', sayPlace(mention, article));
  if (marks.length === 0 && !mention.checkable) {
    const sentence = paint('dim', cutTo(printable(mention.sentence.text.slice(0, run.width * 2)), run.width - 2));
    return toLines([`${place}  ${paint('dim', `nothing to check: ${printable(mention.why)}`)}`, `  ${sentence}`]);
  }
  const sentence = showSentence(mention.sentence, marks, run.width - 2, paint).map((line) => `  ${line}`);
  const findings = marks.flatMap((mark) => formatFinding(mark, marks.length > 1, setting));
  const alike = mention.similar.map(({ claim }) => `In like words: ${claim.text} (${claim.status}) ${run.addressOf(claim.id)}`);
  return toLines([place, ...sentence, ...findings, ...indent(alike, run, paint).map((line) => `  ${line}`)]);
}

function formatFinding(mark: Mark, isOneOfSeveral: boolean, { run, paint }: Setting): readonly string[] {
  const { finding, urgency } = mark;
  const { claim } = finding;
  const [sign, format] = SIGNS[urgency];
  const { subject, aspect, topic } = finding.assertion;
  const of = [subject.name, spellAspect(aspect ?? topic)].filter((part) => part !== '').join(', ');
  const head = `${describeFinding(finding)}${isOneOfSeveral ? `: “${quote(mark)}”` : ''} (${of})`;
  const record = describeRecord(finding);
  const caveats = listCaveats(finding.assertion);
  return [
    ...hang(`${paint(format, sign)} `, head, 2, run.width - 2),
    ...(record === null ? [] : formatRecord(record, run, paint)),
    ...indent([...(caveats.length === 0 ? [] : [`The text: ${caveats.join('; ')}.`]), `Matched: ${finding.how}.`], run, paint),
    ...(claim === null ? [] : [`    ${paint('dim', printable(run.addressOf(claim.id)))}`]),
  ].map((line) => `  ${line}`);
}

function formatRecord({ text, status, asOf, why }: RecordLine, { width }: CheckRun, paint: Paint): readonly string[] {
  const word = status === null ? '' : showStatus(status);
  const [first = '', ...rest] = wrap(`${word} as of ${sayDate(asOf)}. ${why}`, width - 6);
  const head = status === null ? first : paintStatus(status, word, paint) + first.slice(word.length);
  return [...wrap(text, width - 6), head, ...rest].map((line) => `    ${line}`);
}

function indent(texts: readonly string[], { width }: CheckRun, paint: Paint): readonly string[] {
  return texts.flatMap((text) => wrap(text, width - 6).map((line) => `    ${paint('dim', line)}`));
}

function formatSummary({ name, mentions, isExtracted }: CheckedArticle, { today, width }: CheckRun, paint: Paint): string {
  const note = isExtracted ? ' Places are those of the main text that was extracted.' : '';
  const text = `${sayCounts(countFindings(mentions))} By the record of ${sayDate(today)}.${note} ${HONESTY}`;
  return toLines([paint('bold', printable(name)), ...wrap(text, width)]);
}

function sayPlace({ sentence: { line, column } }: ClaimMention, { name }: CheckedArticle): string {
  return `${printable(name)}:${line}:${column}`;
}

function quote({ words }: Mark): string {
  return cutTo(printable(words.slice(0, 2 * LONGEST_WORDS)), LONGEST_WORDS);
}

/** A text whose further lines stand below its first word; `columns` is what its marker takes. */
function hang(marker: string, text: string, columns: number, width: number): readonly string[] {
  return wrap(text, width - columns).map((line, index) => (index === 0 ? marker : ' '.repeat(columns)) + line);
}

function toLines(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
