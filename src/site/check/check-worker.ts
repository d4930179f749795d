// Reads texts aside from the page, so that typing never waits. It loads the records once and sends nothing anywhere.
import { buildCheckIndex, type CheckIndex } from '../../matching/check/check-index.ts';
import { checkText } from '../../matching/check/check-text.ts';
import type { PackedRecords } from '../../matching/check/packed-records.ts';
import { unpackRecords } from '../../matching/check/unpack-records.ts';
import { toHtmlReport } from '../../matching/report/to-html-report.ts';
import { PATHS } from '../../outputs/paths.ts';
import { absolute, to } from '../address.ts';
import type { Answers, Question } from './check-result.ts';
import { describeCheck, showClaim } from './describe-check.ts';

let loading: Promise<CheckIndex> | null = null;

/** The records, loaded at the first question; what failed once is asked for again. */
function load(): Promise<CheckIndex> {
  loading ??= fetchIndex().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function fetchIndex(): Promise<CheckIndex> {
  const response = await fetch(to(PATHS.checkRecords));
  if (!response.ok) throw new Error(`The records: ${String(response.status)}`);
  return buildCheckIndex(unpackRecords((await response.json()) as PackedRecords));
}

async function answer(question: Question): Promise<Answers[Question['kind']]> {
  const index = await load();
  switch (question.kind) {
    case 'load':
      return index.today;
    case 'check':
      return describeCheck(read(question, index));
    case 'claims':
      return question.ids.flatMap((id) => index.claims.get(id) ?? []).map(showClaim);
    case 'report':
      return writeReport(question, index);
  }
}

/** The file that a reader keeps; the text goes into it and nowhere else. */
function writeReport(question: Extract<Question, { kind: 'report' }>, index: CheckIndex): string {
  const { text } = question;
  const addressOf = (claim: string) => absolute(PATHS.claim(claim));
  return toHtmlReport({ title: 'A checked text', today: index.today, mentions: read(question, index), text, addressOf });
}

function read({ text, published }: { readonly text: string; readonly published: string }, index: CheckIndex) {
  return checkText(text, index, { format: 'markdown', ...(published !== '' && { published }) });
}

addEventListener('message', ({ data }: MessageEvent<{ readonly run: number; readonly question: Question }>) => {
  answer(data.question).then(
    (given) => {
      postMessage({ run: data.run, given });
    },
    (error: unknown) => {
      postMessage({ run: data.run, fault: String(error) });
    },
  );
});
