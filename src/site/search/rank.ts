import { compareText } from '../../records/problem.ts';
import type { Question } from './question.ts';
import { findNaming, type Naming } from './names.ts';
import { covers, listStems } from './words.ts';

/** A claim that matched at least one word of the question. */
export interface Candidate {
  readonly id: string;
  readonly title: string;
  /** Name and aliases of what the claim is about. */
  readonly names: readonly string[];
  /** Words by which people ask for what the claim asserts. */
  readonly asks: string;
  readonly topic: string;
  /** Whether it speaks of the whole: it is made of claims, or counts all the parameters. */
  readonly isWhole: boolean;
  /** How many pieces of evidence it has. */
  readonly evidence: number;
  /** Newest day on which something in it was learned. */
  readonly date: string;
  /** Words of the question that were found anywhere in it. */
  readonly found: ReadonlySet<string>;
}

// How much each sign is worth. Coverage counts most, so that a claim which says what was asked beats one that mentions it.
const TITLE = 3;
const ASKS = 1.5;
const ANYWHERE = 2;
const SUBJECT = 2.5;
const FAMILY = 1;
const OTHER_VERSION = -2;
const INTENT = 0.8;
const FOCUS = 0.6;
const WHOLE = 0.4;
const EVIDENCE = 0.15;
/** How many pieces of evidence count: a claim that is looked at closely is asked for more often. */
const MOST_EVIDENCE = 3;

/** Orders candidates by how well they answer the question; `weights` says how rare each word is. */
export function rank<C extends Candidate>(
  question: Question,
  candidates: readonly C[],
  weights: ReadonlyMap<string, number>,
): readonly C[] {
  const namings = nameSubjects(question.text, candidates);
  return candidates
    .map((candidate) => ({ candidate, score: scoreOf(question, candidate, weights, namings.get(candidate.names) ?? 0) }))
    .sort((a, b) => b.score - a.score || compareText(b.candidate.date, a.candidate.date) || compareText(a.candidate.id, b.candidate.id))
    .map(({ candidate }) => candidate);
}

/** What the names in the question are worth to each subject: of two names that stand there the longer is meant. */
function nameSubjects(text: string, candidates: readonly Candidate[]): ReadonlyMap<readonly string[], number> {
  const namings = new Map(candidates.map(({ names }) => [names, findNaming(text, names)]));
  const longest = Math.max(0, ...[...namings.values()].filter(({ how }) => how === 'named').map(({ length }) => length));
  return new Map([...namings].map(([names, naming]) => [names, worthOf(naming, longest)]));
}

function worthOf({ how, length }: Naming, longest: number): number {
  if (how === 'none') return 0;
  if (how === 'other') return OTHER_VERSION;
  return how === 'named' && length === longest ? SUBJECT : FAMILY;
}

function scoreOf({ words, intents }: Question, candidate: Candidate, weights: ReadonlyMap<string, number>, naming: number): number {
  const share = (test: (word: string) => boolean) => shareOf(words, weights, test);
  const title = listStems(candidate.title);
  const asks = listStems(candidate.asks);
  const inTitle = (word: string) => covers(title, word);
  return (
    TITLE * share(inTitle) +
    ASKS * share((word) => !inTitle(word) && covers(asks, word)) +
    ANYWHERE * share((word) => candidate.found.has(word)) +
    naming +
    ([...intents].some((topic) => topic === candidate.topic) ? INTENT : 0) +
    FOCUS * (words.filter(inTitle).length / Math.max(title.size, 1)) +
    (candidate.isWhole ? WHOLE : 0) +
    EVIDENCE * Math.min(candidate.evidence, MOST_EVIDENCE)
  );
}

/** The part of the question, by weight, that passes a test. */
function shareOf(words: readonly string[], weights: ReadonlyMap<string, number>, test: (word: string) => boolean): number {
  const weigh = (list: readonly string[]) => list.reduce((sum, word) => sum + (weights.get(word) ?? 1), 0);
  return weigh(words.filter(test)) / Math.max(weigh(words), Number.MIN_VALUE);
}
