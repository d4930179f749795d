import { buildNameIndex, type NameIndex } from '../../../src/matching/names/index.ts';
import { readArticle } from '../../../src/matching/reading/index.ts';
import { readKnowledgeBase } from '../../../src/store/index.ts';
import type { Bench } from '../bench.ts';
import { readLabelled, readOwn, type GoldArticle } from './gold.ts';
import { MEASURES, scoreReading, type Miss, type Tally } from './score-reading.ts';

const ROOT = new URL('../../../', import.meta.url).pathname;

/** How well sentences are read: the labelled articles, where they are there, and those of our own tests. */
export const articlesBench: Bench = {
  name: 'articles',
  measures: 'precision, recall and F1 of what is read in news articles',
  async run() {
    const { names, known } = await readNames();
    const labelled = readLabelled();
    const absent = labelled ? [] : [{ articles: 'labelled', measure: 'not there: ../shared/articles' }];
    const own = readOwn().flatMap((articles, lot) => toRows(`own ${lot + 1}`, score(articles, names, known).tallies));
    return [...absent, ...toRows('labelled', score(labelled ?? [], names, known).tallies), ...own];
  },
};

/** Every difference between what was read and the labels. */
export const articleMissesBench: Bench = {
  name: 'article-misses',
  measures: 'what was read otherwise than the labels say',
  async run() {
    const { names, known } = await readNames();
    return score([...(readLabelled() ?? []), ...readOwn().flat()], names, known).misses;
  },
};

export async function readNames(): Promise<{ names: NameIndex; known: ReadonlySet<string> }> {
  const { base } = await readKnowledgeBase(ROOT);
  return { names: buildNameIndex(base.subjects.values()), known: new Set(base.subjects.keys()) };
}

type Tallies = Record<(typeof MEASURES)[number], Tally>;

/** Reads articles and counts what is right, by measure. */
export function score(articles: readonly GoldArticle[], names: NameIndex, known: ReadonlySet<string>) {
  const tallies = Object.fromEntries(MEASURES.map((measure) => [measure, { right: 0, given: 0, wanted: 0 }])) as Tallies;
  const misses: Miss[] = [];
  for (const { text, sentences } of articles) {
    const readings = new Map(readArticle(text, names, { format: 'markdown' }).map((reading) => [reading.sentence.text, reading]));
    for (const gold of sentences) {
      const scored = scoreReading(gold, readings.get(gold.sentence), known);
      misses.push(...scored.misses.map((miss) => ({ ...miss, why: readings.get(gold.sentence)?.why ?? 'not found' })));
      addTallies(tallies, scored.tallies);
    }
  }
  return { tallies, misses };
}

function addTallies(tallies: Tallies, more: Tallies): void {
  for (const measure of MEASURES) {
    tallies[measure].right += more[measure].right;
    tallies[measure].given += more[measure].given;
    tallies[measure].wanted += more[measure].wanted;
  }
}

function toRows(articles: string, tallies: Tallies): readonly object[] {
  return MEASURES.filter((measure) => tallies[measure].wanted > 0).map((measure) => {
    const { right, given, wanted } = tallies[measure];
    const [precision, recall] = [right / Math.max(given, 1), right / wanted];
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    return { articles, measure, ...{ precision: round(precision), recall: round(recall), f1: round(f1) }, right, given, wanted };
  });
}

const round = (number: number): number => Math.round(number * 1000) / 1000;
