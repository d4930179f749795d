import { assess } from '../../../src/assessment/index.ts';
import { buildCheckIndex } from '../../../src/matching/check/check-index.ts';
import { checkText } from '../../../src/matching/check/check-text.ts';
import { listCheckRecords } from '../../../src/matching/check/list-check-records.ts';
import { readKnowledgeBase } from '../../../src/store/index.ts';
import type { Bench } from '../bench.ts';
import { readLabelled } from './gold.ts';
import { readHint } from './score-relation.ts';

const ROOT = new URL('../../../', import.meta.url).pathname;
/** The day for which the labels were written. */
const DAY = '2026-11-23';

interface Row {
  readonly article: string;
  readonly sentence: string;
  readonly wanted: string | null;
  readonly given: string | null;
  readonly matched: string;
}

/** How the sentences of the labelled articles stand to the record. */
export const relationsBench: Bench = {
  name: 'relations',
  measures: 'precision, recall and F1 of how sentences of news articles stand to the record',
  async run() {
    const rows = await compareAll();
    if (rows === null) return [{ relation: 'not there: ../shared/articles' }];
    const kinds = [...new Set(rows.flatMap(({ wanted }) => wanted ?? []))].sort();
    return [toRow('all', rows, () => true), ...kinds.map((kind) => toRow(kind, rows, (hint) => hint === kind))];
  },
};

/** Every sentence that stands to the record otherwise than the labels say. */
export const relationMissesBench: Bench = {
  name: 'relation-misses',
  measures: 'what stands to the record otherwise than the labels say',
  async run() {
    return ((await compareAll()) ?? []).filter(({ wanted, given }) => wanted !== given);
  },
};

async function compareAll(): Promise<readonly Row[] | null> {
  const articles = readLabelled();
  if (articles === null) return null;
  const { base } = await readKnowledgeBase(ROOT);
  const index = buildCheckIndex(listCheckRecords(assess(base, DAY)));
  return articles.flatMap(({ name, text, sentences }) => {
    const mentions = new Map(checkText(text, index, { format: 'markdown' }).map((mention) => [mention.sentence.text, mention]));
    return sentences.map(({ sentence, relation }): Row => {
      const mention = mentions.get(sentence);
      const [finding] = mention?.findings ?? [];
      return { article: name, sentence, wanted: relation, given: readHint(mention), matched: finding?.claim?.id ?? finding?.how ?? '' };
    });
  });
}

function toRow(relation: string, rows: readonly Row[], counts: (hint: string) => boolean) {
  const of = (hint: string | null) => hint !== null && counts(hint);
  const right = rows.filter(({ wanted, given }) => of(wanted) && wanted === given).length;
  const given = rows.filter((row) => of(row.given)).length;
  const wanted = rows.filter((row) => of(row.wanted)).length;
  const f1 = (2 * right) / Math.max(1, given + wanted);
  return {
    relation,
    right,
    given,
    wanted,
    precision: round(right / Math.max(1, given)),
    recall: round(right / Math.max(1, wanted)),
    f1: round(f1),
  };
}

const round = (number: number): number => Math.round(number * 1000) / 1000;
