import { compareText } from '../../records/problem.ts';
import type { CatalogueEntry } from './catalogue.ts';
import type { Question } from './question.ts';
import { findNaming, type Naming } from './names.ts';
import { remember } from './remember.ts';
import { covers, listStems, listWords, toStem } from './words.ts';

/** A claim that may answer the question. */
export type Candidate = Pick<CatalogueEntry, 'id' | 'title' | 'names' | 'asks' | 'topic' | 'wholeness' | 'evidence' | 'date'> & {
  /** Whether the maker says so. */
  readonly isMakers: boolean;
  /** Words of the question that were found anywhere in it. */
  readonly found: ReadonlySet<string>;
};

// How much each sign is worth. Coverage counts most, so that a claim which says what was asked beats one that mentions it.
const TITLE = 3;
const ASKS = 1.5;
const ANYWHERE = 2;
const SUBJECT = 3.5;
const FAMILY = 1.5;
const MENTIONED = 1.75;
const OTHER_VERSION = -2;
const INTENT = 1.3;
const FOCUS = 0.6;
const WHOLE = 0.45;
const PHRASE = 0.8;
const MAKERS = 0.3;
const EVIDENCE = 0.1;
/** How many pieces of evidence count: a claim that is looked at closely is asked for more often. */
const MOST_EVIDENCE = 8;

/** Orders candidates by how well they answer the question; `weights` says how rare each word is. */
export function rank<C extends Candidate>(
  question: Question,
  candidates: readonly C[],
  weights: ReadonlyMap<string, number>,
): readonly C[] {
  const namings = nameSubjects(question.text, candidates);
  return candidates
    .map((candidate) => ({ candidate, score: scoreOf(question, candidate, weights, namings.get(candidate)) }))
    .sort((a, b) => b.score - a.score || compareText(b.candidate.date, a.candidate.date) || compareText(a.candidate.id, b.candidate.id))
    .map(({ candidate }) => candidate);
}

const stemOnce = remember(listStems);

interface Worth {
  readonly score: number;
  /** Words of the question that name this subject, or the one that is meant; the others ask something of it. */
  readonly words: ReadonlySet<string>;
}

/**
 * What the names in the question are worth to each claim: of two names that stand there the longer is meant, and a claim
 * about another subject that mentions it is near.
 */
function nameSubjects(text: string, candidates: readonly Candidate[]): ReadonlyMap<Candidate, Worth> {
  const namings = new Map<string, Naming>();
  for (const { names } of candidates) if (!namings.has(names.join('|'))) namings.set(names.join('|'), findNaming(text, names));
  const meant = [...namings.values()].reduce<Naming | null>(
    (best, naming) => (naming.how === 'named' && naming.length > (best?.length ?? 0) ? naming : best),
    null,
  );
  return new Map(
    candidates.map((candidate) => {
      const naming = namings.get(candidate.names.join('|'));
      const own = naming ? worthOf(naming, meant?.length ?? 0) : 0;
      const isMentioned =
        meant !== null && own < MENTIONED && own >= 0 && [...meant.words].every((word) => covers(stemOnce(candidate.title), word));
      return [candidate, { score: isMentioned ? MENTIONED : own, words: new Set([...(naming?.words ?? []), ...(meant?.words ?? [])]) }];
    }),
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
  const title = stemOnce(candidate.title);
  const asks = stemOnce(candidate.asks);
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
