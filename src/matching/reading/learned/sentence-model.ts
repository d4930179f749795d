import type { Sense } from '../draft.ts';
import type { Facts } from '../facts.ts';
import { listFeatures } from './list-features.ts';
import { decodeModel, type SentenceModel } from './model-code.ts';
import { SENTENCE_WEIGHTS } from './sentence-weights.ts';
import { findTopic } from './topics-of-labels.ts';

/** What the words of a sentence make likely. */
export interface Guess {
  /** Probability that it asserts something of a model that can be checked, 0 to 1. */
  readonly checkable: number;
  /** What it then is about, the likeliest first. */
  readonly topics: readonly LikelyTopic[];
}

/** A topic, with the likeliest of its aspects. */
export interface LikelyTopic {
  readonly topic: Sense['topic'];
  /** 0 to 1; those of a sentence sum to 1. */
  readonly probability: number;
  readonly aspect: string;
  /** Whether it says that the thing is there; null where that is not the question. */
  readonly available: boolean | null;
}

let model: SentenceModel | null = null;

/** What a sentence likely is, by how thousands of invented ones are worded, and by the topic that the rules give it. */
export function guessSentence(facts: Facts, ruled: Sense['topic'] | null): Guess {
  // Unpacked once.
  model ??= decodeModel(SENTENCE_WEIGHTS);
  const { rules } = model;
  const { checkable, topics } = applyModel(model, listFeatures(facts));
  const weighed = topics.map((each) => ({ each, power: each.probability * (rules[`${each.topic} ${ruled ?? 'none'}`] ?? RARE) }));
  const all = weighed.reduce((sum, { power }) => sum + power, 0);
  return {
    checkable,
    topics: weighed.map(({ each, power }) => ({ ...each, probability: power / all })).sort((a, b) => b.probability - a.probability),
  };
}

/** The share of what was never seen. */
const RARE = 0.005;

/** Applies weights to features: logistic for whether, softmax for what. */
export function applyModel({ bias, features, labels, labelBias }: SentenceModel, names: readonly string[]): Guess {
  let whether = bias;
  const scores = labelBias.slice();
  for (const name of names) {
    const found = features.get(name);
    if (!found) continue;
    whether += found.weight;
    for (const [place, weight] of found.labels) scores[place] = (scores[place] ?? 0) + weight;
  }
  return { checkable: 1 / (1 + Math.exp(-whether)), topics: sumTopics(labels, scores) };
}

/** The probability of each topic is that of all its labels together. */
function sumTopics(labels: readonly string[], scores: readonly number[]): readonly LikelyTopic[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const all = powers.reduce((a, b) => a + b, 0);
  const places = Map.groupBy(labels.keys(), (place) => findTopic(withoutSign(labels[place] ?? '')));
  return [...places]
    .map(([topic, own]) => {
      const best = labels[own.reduce((a, b) => ((powers[b] ?? 0) > (powers[a] ?? 0) ? b : a))] ?? '';
      const probability = own.reduce((sum, place) => sum + (powers[place] ?? 0), 0) / all;
      return { topic, probability, aspect: withoutSign(best), available: /[+-]$/u.test(best) ? best.endsWith('+') : null };
    })
    .sort((a, b) => b.probability - a.probability);
}

const withoutSign = (label: string): string => label.replace(/[+-]$/u, '');
