import { compareText } from '../../records/problem.ts';
import type { Question } from './question.ts';
import { findNaming, type Naming } from './names.ts';
import { covers, listStems, listWords, toStem } from './words.ts';

/** A claim that matched at least one word of the question. */
export interface Candidate {
  readonly id: string;
  readonly title: string;
  /** Name and aliases of what the claim is about. */
  readonly names: readonly string[];
  /** Words by which people ask for what the claim asserts. */
  readonly asks: string;
  readonly topic: string;
  /** How far it speaks of the whole: 2 where it is made of claims, 1 where it speaks of all, 0 of a part. */
  readonly wholeness: number;
  /** Whether the maker says so. */
  readonly isMakers: boolean;
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
const SUBJECT = 3.5;
const FAMILY = 1.5;
const OTHER_VERSION = -2;
const INTENT = 0.8;
const FOCUS = 0.6;
const WHOLE = 0.25;
const PHRASE = 0.8;
const MAKERS = 0.2;
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
    .map((candidate) => ({ candidate, score: scoreOf(question, candidate, weights, namings.get(candidate.names)) }))
    .sort((a, b) => b.score - a.score || compareText(b.candidate.date, a.candidate.date) || compareText(a.candidate.id, b.candidate.id))
    .map(({ candidate }) => candidate);
}

interface Worth {
  readonly score: number;
  /** Words of the question that name this subject, or the one that is meant; the others ask something of it. */
  readonly words: ReadonlySet<string>;
}

/** What the names in the question are worth to each subject: of two names that stand there the longer is meant. */
function nameSubjects(text: string, candidates: readonly Candidate[]): ReadonlyMap<readonly string[], Worth> {
  const namings = new Map(candidates.map(({ names }) => [names, findNaming(text, names)]));
  const meant = [...namings.values()].reduce<Naming | null>(
    (best, naming) => (naming.how === 'named' && naming.length > (best?.length ?? 0) ? naming : best),
    null,
  );
  return new Map(
    [...namings].map(([names, naming]) => [
      names,
      { score: worthOf(naming, meant?.length ?? 0), words: new Set([...naming.words, ...(meant?.words ?? [])]) },
    ]),
  );
}

function worthOf({ how, length }: Naming, longest: number): number {
  if (how === 'none') return 0;
  if (how === 'other') return OTHER_VERSION;
  return how === 'named' && length === longest ? SUBJECT : FAMILY;
}

function scoreOf({ words: all, intents }: Question, candidate: Candidate, weights: ReadonlyMap<string, number>, naming?: Worth): number {
  const asking = all.filter((word) => naming?.words.has(word) !== true);
  const words = asking.length > 0 ? asking : all;
  const share = (test: (word: string) => boolean) => shareOf(words, weights, test);
  const title = listStems(candidate.title);
  const asks = listStems(candidate.asks);
  const inTitle = (word: string) => covers(title, word);
  return (
    TITLE * share(inTitle) +
    ASKS * share((word) => !inTitle(word) && covers(asks, word)) +
    ANYWHERE * share((word) => candidate.found.has(word)) +
    (naming?.score ?? 0) +
    ([...intents].some((topic) => topic === candidate.topic) ? INTENT : 0) +
    FOCUS * (words.filter(inTitle).length / Math.max(title.size, 1)) +
    WHOLE * candidate.wholeness +
    (candidate.isMakers ? MAKERS : 0) +
    PHRASE * shareOfPairs(words, candidate.title) +
    EVIDENCE * Math.min(candidate.evidence, MOST_EVIDENCE)
  );
}

/** The part of the question's neighbouring words that are neighbours in the sentence, too: "training data". */
function shareOfPairs(words: readonly string[], title: string): number {
  const stems = listWords(title).map(toStem);
  const pairs = words.slice(1).map((word, index) => [toStem(words[index] ?? ''), toStem(word)] as const);
  const standing = pairs.filter(([first, second]) => stems.some((stem, index) => stem === first && stems[index + 1] === second));
  return standing.length / Math.max(pairs.length, 1);
}

/** The part of the question, by weight, that passes a test. */
function shareOf(words: readonly string[], weights: ReadonlyMap<string, number>, test: (word: string) => boolean): number {
  const weigh = (list: readonly string[]) => list.reduce((sum, word) => sum + (weights.get(word) ?? 1), 0);
  return weigh(words.filter(test)) / Math.max(weigh(words), Number.MIN_VALUE);
}
