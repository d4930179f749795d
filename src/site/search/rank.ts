import { compareText } from '../../records/problem.ts';
import type { Question } from './question.ts';
import { listStems, listWords, toStem } from './words.ts';

/** A claim that matched at least one word of the question. */
export interface Candidate {
  readonly id: string;
  readonly title: string;
  /** Name and aliases of what the claim is about. */
  readonly names: readonly string[];
  /** Words by which people ask for what the claim asserts. */
  readonly asks: string;
  readonly topic: string;
  /** How many claims it is made of. */
  readonly parts: number;
  /** Newest day on which something in it was learned. */
  readonly date: string;
  /** Words of the question that were found anywhere in it. */
  readonly found: ReadonlySet<string>;
}

// How much each sign is worth. Coverage counts most, so that a claim which says what was asked beats one that mentions it.
const TITLE = 3;
const ASKS = 1.5;
const ANYWHERE = 2;
const SUBJECT = 1;
const INTENT = 0.8;
const FOCUS = 0.6;
const UMBRELLA = 0.4;

/** Orders candidates by how well they answer the question; `weights` says how rare each word is. */
export function rank<C extends Candidate>(
  question: Question,
  candidates: readonly C[],
  weights: ReadonlyMap<string, number>,
): readonly C[] {
  return candidates
    .map((candidate) => ({ candidate, score: scoreOf(question, candidate, weights) }))
    .sort((a, b) => b.score - a.score || compareText(b.candidate.date, a.candidate.date) || compareText(a.candidate.id, b.candidate.id))
    .map(({ candidate }) => candidate);
}

function scoreOf({ words, intents }: Question, candidate: Candidate, weights: ReadonlyMap<string, number>): number {
  const share = (test: (word: string) => boolean) => shareOf(words, weights, test);
  const title = listStems(candidate.title);
  const asks = listStems(candidate.asks);
  const inTitle = (word: string) => covers(title, word);
  return (
    TITLE * share(inTitle) +
    ASKS * share((word) => !inTitle(word) && covers(asks, word)) +
    ANYWHERE * share((word) => candidate.found.has(word)) +
    (isNamed(words, candidate.names) ? SUBJECT : 0) +
    ([...intents].some((topic) => topic === candidate.topic) ? INTENT : 0) +
    FOCUS * (words.filter(inTitle).length / Math.max(title.size, 1)) +
    (candidate.parts > 0 ? UMBRELLA : 0)
  );
}

/** The part of the question, by weight, that passes a test. */
function shareOf(words: readonly string[], weights: ReadonlyMap<string, number>, test: (word: string) => boolean): number {
  const weigh = (list: readonly string[]) => list.reduce((sum, word) => sum + (weights.get(word) ?? 1), 0);
  return weigh(words.filter(test)) / Math.max(weigh(words), Number.MIN_VALUE);
}

/** A word counts while it is being typed, too: "param" stands for parameters. */
function covers(stems: ReadonlySet<string>, word: string): boolean {
  return stems.has(toStem(word)) || (word.length > 2 && [...stems].some((stem) => stem.startsWith(word)));
}

/** Whether the question names the subject by one of its names, written in one word or in several; its version may be left out. */
function isNamed(words: readonly string[], names: readonly string[]): boolean {
  const joined = words.join('');
  return names.some((name) => {
    const spoken = listWords(name).filter((word) => !/^\d/u.test(word));
    return spoken.length > 0 && (spoken.every((word) => words.includes(word)) || joined.includes(spoken.join('')));
  });
}
