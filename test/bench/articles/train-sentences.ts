// node test/bench/articles/train-sentences.ts [--write]: learns src/matching/reading/learned/sentence-weights.ts from sentences.tsv.
// Without --write it only tells how well each tenth of the sentences is told by the other nine.
import { readFileSync, writeFileSync } from 'node:fs';
import { readFacts } from '../../../src/matching/reading/facts.ts';
import { findDrafts } from '../../../src/matching/reading/find-drafts.ts';
import { listFeatures } from '../../../src/matching/reading/learned/list-features.ts';
import { encodeModel, type FeatureWeights, type SentenceModel } from '../../../src/matching/reading/learned/model-code.ts';
import { applyModel } from '../../../src/matching/reading/learned/sentence-model.ts';
import { findTopic } from '../../../src/matching/reading/learned/topics-of-labels.ts';
import { readNames } from './articles.ts';
import { trainSoftmax, type Row } from './train-softmax.ts';

const SENTENCES = new URL('sentences.tsv', import.meta.url);
const WEIGHTS = new URL('../../../src/matching/reading/learned/sentence-weights.ts', import.meta.url);
const SHRINK = { whether: 0.4, what: 0.15 };
/** Weights below this say next to nothing, and cost their bytes. */
const LEAST = { whether: 0.06, what: 0.3 };
/** What a sentence of the bank counts beside one of an article. */
const BANK = 0.7;
/** A label needs this many sentences; others count as checkable only. */
const ENOUGH = 6;
/** What is added to every count, so that nothing is impossible. */
const UNSEEN = 0.3;
const FOLDS = 10;

interface Example {
  readonly features: readonly string[];
  /** Aspect with + or - for yes and no; empty where nothing is checkable. */
  readonly label: string;
  /** Its article, or `bank`: sentences of one article stay together. */
  readonly group: string;
  /** What the rules make of it without its article: a topic, or `none`. */
  readonly ruled: string;
  readonly share: number;
}

const topicOf = (label: string) => (label === '' ? 'none' : findTopic(label.replace(/[+-]$/u, '')));

async function readExamples(): Promise<readonly Example[]> {
  const { names } = await readNames();
  const lines = readFileSync(SENTENCES, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  const read = lines.map((line) => {
    const [group = '', label = '', sentence = ''] = line.split('\t');
    const facts = readFacts(sentence, names, '2026-01-01');
    const [main] = findDrafts(facts, { sense: null, hasBoard: false, scale: null });
    return { features: listFeatures(facts), label: label === 'none' ? '' : label, group, ruled: main?.topic ?? 'none', share: 1 };
  });
  return weigh(read);
}

/** The bank's sentences count so that its topics are as frequent as those of articles. */
function weigh(read: readonly Example[]): readonly Example[] {
  const [bank, articles] = [read.filter(({ group }) => group === 'bank'), read.filter(({ group }) => group !== 'bank')];
  const rate = (list: readonly Example[], topic: string) =>
    list.filter(({ label }) => topicOf(label) === topic).length / Math.max(1, list.length);
  const shares = new Map(
    [...new Set(bank.map(({ label }) => topicOf(label)))].map((topic) => [topic, (BANK * rate(articles, topic)) / rate(bank, topic)]),
  );
  return read.map((each) => (each.group === 'bank' ? { ...each, share: shares.get(topicOf(each.label)) ?? BANK } : each));
}

function train(examples: readonly Example[]): SentenceModel {
  const counts = Map.groupBy(
    examples.flatMap(({ features }) => features),
    (feature) => feature,
  );
  const names = [...counts].flatMap(([name, list]) => (list.length > 1 ? [name] : [])).sort();
  const numbers = new Map(names.map((name, number) => [name, number]));
  const toRow = ({ features, share }: Example, wanted: number): Row => ({
    features: features.flatMap((feature) => numbers.get(feature) ?? []),
    wanted,
    share,
  });
  const shape = (classes: number, shrink: number) => ({ features: names.length, classes, shrink });
  const whether = trainSoftmax(
    examples.map((each) => toRow(each, each.label === '' ? 0 : 1)),
    shape(2, SHRINK.whether),
  );
  const labels = listLabels(examples);
  const labelled = examples.filter(({ label }) => labels.includes(label));
  const what = trainSoftmax(
    labelled.map((each) => toRow(each, labels.indexOf(each.label))),
    shape(labels.length, SHRINK.what),
  );
  const weightOf = (number: number) => (whether[number]?.[1] ?? 0) - (whether[number]?.[0] ?? 0);
  const features = names.map((name, number) => [name, toWeights(weightOf(number), what[number])] as const);
  const labelBias = [...(what[names.length] ?? [])];
  return { bias: weightOf(names.length), labels, labelBias, features: new Map(features), rules: countRules(examples) };
}

function toWeights(weight: number, labels: Float64Array | undefined): FeatureWeights {
  const kept = [...(labels ?? [])].map((value, place) => [place, value] as const).filter(([, value]) => Math.abs(value) >= LEAST.what);
  return { weight: Math.abs(weight) < LEAST.whether ? 0 : weight, labels: kept };
}

function listLabels(examples: readonly Example[]): readonly string[] {
  const groups = Map.groupBy(examples, ({ label }) => label);
  return [...groups].flatMap(([label, list]) => (label !== '' && list.length >= ENOUGH ? [label] : [])).sort();
}

/** How often the rules give which topic to articles' sentences of each. */
function countRules(examples: readonly Example[]): SentenceModel['rules'] {
  const articles = examples.filter(({ label, group }) => label !== '' && group !== 'bank');
  return Object.fromEntries(
    [...Map.groupBy(articles, ({ label }) => topicOf(label))].flatMap(([topic, list]) =>
      [...Map.groupBy(list, ({ ruled }) => ruled)].map(([ruled, own]) => [
        `${topic} ${ruled}`,
        Number(((own.length + UNSEEN) / (list.length + 10 * UNSEEN)).toFixed(3)),
      ]),
    ),
  );
}

/** How well sentences are told by a model that has not seen their article. */
function validate(examples: readonly Example[]): string {
  const groups = [...new Set(examples.map(({ group }) => group))];
  const foldOf = ({ group, features }: Example) => (group === 'bank' ? features.join(' ').length : groups.indexOf(group)) % FOLDS;
  const tally = { right: 0, given: 0, wanted: 0, topics: 0 };
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = train(examples.filter((example) => foldOf(example) !== fold));
    for (const { features, label } of examples.filter((example) => foldOf(example) === fold)) {
      const { checkable, topics } = applyModel(model, features);
      const [given, wanted] = [checkable > 0.5, label !== ''];
      tally.given += Number(given);
      tally.wanted += Number(wanted);
      tally.right += Number(given && wanted);
      tally.topics += Number(wanted && topics[0]?.topic === topicOf(label));
    }
  }
  const f1 = (2 * tally.right) / (tally.given + tally.wanted);
  return `${examples.length} sentences; F1 of checkable ${f1.toFixed(3)}; topic right ${(tally.topics / tally.wanted).toFixed(3)}\n`;
}

const examples = await readExamples();
if (process.argv.includes('--write')) {
  const model = encodeModel(train(examples));
  const code = `// Made by test/bench/articles/train-sentences.ts from sentences.tsv: not to be edited by hand.
import type { CodedModel } from './model-code.ts';

export const SENTENCE_WEIGHTS: CodedModel = ${JSON.stringify(model)};
`;
  writeFileSync(WEIGHTS, code);
  process.stdout.write(
    `${model.features.split('\n').length} features, ${model.labels.split(' ').length} labels, ${code.length} characters\n`,
  );
} else process.stdout.write(validate(examples));
