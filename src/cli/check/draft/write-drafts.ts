import { listMarks, type Mark } from '../../../matching/report/list-marks.ts';
import {
  conditionsSchema,
  countWords,
  MAX_QUOTE_WORDS,
  type Entry,
  type IsoDate,
  type KnowledgeBase,
  type Source,
} from '../../../records/index.ts';
import { UserError, writeNewFile } from '../../../store/index.ts';
import type { Context } from '../../context.ts';
import { claimKind } from '../../new/claim-kind.ts';
import { findIdFault, toId, toPath, writeRecord } from '../../new/create-record.ts';
import type { Answers } from '../../new/field.ts';
import type { RecordKind } from '../../new/record-kind.ts';
import { printable } from '../../terminal/text.ts';
import { findClosest } from '../../suggest.ts';
import type { CheckedArticle } from '../check-reporter.ts';
import { cutQuote } from './cut-quote.ts';
import { toDraftFields } from './draft-fields.ts';
import { writeDraftSentence } from './draft-sentence.ts';

/** Marked words that are fewer say too little without those around them. */
const FEW_WORDS = 4;

/**
 * The source in which the checked article appeared.
 *
 * @throws {UserError} where it is not on record, or there are several articles
 */
export function demandSource(id: string, articles: number, { sources }: KnowledgeBase): Entry<Source> {
  if (articles > 1)
    throw new UserError('Unexpected several articles with --draft, expected one', 'A draft names the source in which it appeared.');
  const source = sources.get(id);
  if (source) return source;
  const near = findClosest(id, [...sources.keys()]);
  const hint = near.length === 0 ? '' : `Did you mean ${near.join(', ')}? `;
  throw new UserError(`Unexpected source "${id}", expected one on record`, `${hint}\`assay new source\` writes one for the article.`);
}

/** Writes a draft for everything that is checkable, of a known subject and not on record, and says on stderr what it left out. */
export function writeDrafts(article: CheckedArticle, source: Entry<Source>, base: KnowledgeBase, { root, today, stderr }: Context): void {
  const taken = new Set<string>();
  for (const mark of listMarks(article.mentions).filter(({ urgency }) => urgency === 'new')) {
    const place = `line ${mark.mention.sentence.line}, “${printable(mark.words.slice(0, 80))}”`;
    const draft = toDraft(mark, article, { source, base });
    const fault = draft === null ? 'no subject on record' : taken.has(draft.id) ? 'said before' : findIdFault(claimKind, draft.id, base);
    if (draft === null || fault !== null) {
      stderr.write(`left out: ${place}: ${fault ?? ''}\n`);
      continue;
    }
    taken.add(draft.id);
    const path = toPath(claimKind, draft.id);
    const problem = tryToWrite(() => {
      writeNewFile(root, path, writeRecord(draft.kind, draft.answers, root, today));
    });
    stderr.write(problem === null ? `wrote: ${path}\n` : `left out: ${place}: ${problem}\n`);
  }
}

function tryToWrite(write: () => void): string | null {
  try {
    write();
    return null;
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}

interface Draft {
  readonly id: string;
  readonly answers: Answers;
  readonly kind: RecordKind;
}

function toDraft(mark: Mark, article: CheckedArticle, { source, base }: { source: Entry<Source>; base: KnowledgeBase }): Draft | null {
  const { assertion } = mark.finding;
  const { sentence } = mark.mention;
  if (assertion.subject.id === null) return null;
  const quote = cutQuote(sentence.text, assertion.at);
  const marked = countWords(mark.words);
  const statement = marked >= FEW_WORDS && marked <= MAX_QUOTE_WORDS ? printable(mark.words).trim() : quote;
  const text = writeDraftSentence(assertion, mark.mention, statement, base);
  const { topic, fields } = toDraftFields(assertion, statement, base);
  const on = findDay(article, source);
  const isDenied = assertion.value?.available === undefined && assertion.negated;
  const answers: Answers = {
    text,
    subject: assertion.subject.id,
    topic,
    ...Object.fromEntries(Object.entries(fields).map(([name, value]) => [`asserted.${name}`, value])),
    modality: assertion.promised ? 'promised' : isDenied ? 'denied' : 'asserted',
    ...(assertion.promised && { promise: quote }),
    claimant: source.data.publisher,
    source: source.id,
    quote,
    at: article.isExtracted ? `sentence ${sentence.index + 1} of the main text` : `line ${sentence.line}`,
    on,
    role: 'original',
    claimedOn: on,
  };
  return { id: toId(text), answers, kind: withConditions(topic === 'benchmark' ? {} : assertion.conditions) };
}

/** The article's own day, where it fits what is on record of its source: a source may have been published later, or read earlier. */
function findDay({ published }: CheckedArticle, { data }: Entry<Source>): IsoDate {
  const isFitting = published?.length === 10 && published >= (data.published ?? '') && published <= data.accessed;
  return isFitting ? published : (data.published ?? data.accessed);
}

/** A claim with conditions, which stand below what it asserts. */
function withConditions(stated: Readonly<Record<string, string>>): RecordKind {
  const conditions = conditionsSchema.safeParse(stated).data;
  if (conditions === undefined || Object.keys(conditions).length === 0) return claimKind;
  const build: RecordKind['build'] = (answers, today) => {
    const { text, subject, topic, asserted, ...rest } = claimKind.build(answers, today);
    return { text, subject, topic, asserted, conditions, ...rest };
  };
  return { ...claimKind, build };
}
