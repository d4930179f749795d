import { type Bench } from '../bench.ts';
import { readCorpora, type Corpus, type Question } from './corpora.ts';
import { measureRanking, measureSeparation } from './quality.ts';
import { RANKERS, type Find, type Ranker } from './rankers.ts';

/** Which claim a sentence repeats, and whether it repeats any, beside plain BM25 and MiniSearch. */
export const matchingBench: Bench = {
  name: 'matching',
  measures:
    'which known claim a sentence repeats (CheckThat! measures), ms a question, and AUC: the area under the curve of match against no match (the same questions with their claims left out)',
  run() {
    const corpora = readCorpora();
    if (corpora.length === 0) process.stdout.write('No corpora in ../shared/bench/matching: nothing to measure.\n');
    return Promise.resolve(corpora.flatMap((corpus) => RANKERS.flatMap((ranker) => measure(corpus, ranker))));
  },
};

function measure({ name, documents, questions }: Corpus, ranker: Ranker): readonly object[] {
  const find = ranker.prepare(documents);
  const splits = [...new Set(questions.map(({ split }) => split))];
  return splits.map((split) => ({
    corpus: name,
    split,
    system: ranker.name,
    ...ask(
      find,
      questions.filter((question) => question.split === split),
    ),
  }));
}

function ask(find: Find, questions: readonly Question[]) {
  const from = performance.now();
  const found = questions.map(({ text, relevant }) => ({ relevant, ...find(text, new Set()) }));
  const each = (performance.now() - from) / questions.length;
  const lacking = questions.map(({ text, relevant }) => find(text, relevant).confidence);
  const confidence = found.map((one) => one.confidence);
  return { ...measureRanking(found), AUC: measureSeparation(confidence, lacking), ms: Number(each.toFixed(2)) };
}
