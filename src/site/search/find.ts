import { listCovered } from './covered.ts';
import type { Pagefind, PagefindMatch } from './pagefind.ts';
import { rank, type Candidate } from './rank.ts';
import type { Question } from './question.ts';
import { FACETS, IN_FILTER, toFilterName, type SearchState } from './search-state.ts';
import type { ResultField } from './to-record.ts';
import { listAlternatives } from './words.ts';

/** A claim that was found, with what the list of results shows of it. */
export interface Result extends Candidate {
  readonly meta: Readonly<Record<ResultField, string>>;
}

export interface Found {
  /** In the order of the list. */
  readonly results: readonly Result[];
  /** Words of the question that stand in no claim. */
  readonly unknown: readonly string[];
  /** Whether more claims share a word with the question than were looked at. */
  readonly isCut: boolean;
}

/** How many claims are looked at closely; the rest share only common words with the question. */
const CLOSE_LOOK = 200;
/** A claim that shares less of the question than this, by weight, is no answer. */
const ENOUGH = 0.5;

type Filters = SearchState['filters'];

/** Finds the claims that answer a question, best first. An index that demands every word is asked word by word. */
export async function findClaims(pagefind: Pagefind, question: Question, filters: Filters): Promise<Found> {
  const options = { filters: toPagefindFilters(filters) };
  const { words } = question;
  if (words.length === 0) {
    const { results } = await pagefind.search(null, { ...options, sort: { date: 'desc' } });
    return { results: await load(results.slice(0, CLOSE_LOOK), words), unknown: [], isCut: results.length > CLOSE_LOOK };
  }
  const answers = await Promise.all(words.map((word) => searchWord(pagefind, word, options)));
  const matches = pickRarest(answers);
  const results = await load(matches.slice(0, CLOSE_LOOK), words);
  const weights = weighWords(words, results);
  const unknown = words.filter((word) => weights.get(word) === 0);
  const total = sumOf(words, weights);
  const near = results.filter(({ found }) => total > 0 && sumOf(found, weights) >= ENOUGH * total);
  return { results: rank(question, near, weights), unknown, isCut: matches.length > CLOSE_LOOK };
}

/** What a word finds, or one that people use for it. */
async function searchWord(pagefind: Pagefind, word: string, options: Parameters<Pagefind['search']>[1]): Promise<readonly PagefindMatch[]> {
  const answers = await Promise.all(listAlternatives(word).map((each) => pagefind.search(each, options)));
  return [...new Map(answers.flatMap(({ results }) => results).map((match) => [match.id, match])).values()];
}

/** The matches of the rarest words first: what only common words find stands at the end, where it is cut off. */
function pickRarest(answers: readonly (readonly PagefindMatch[])[]): readonly PagefindMatch[] {
  const byRarity = answers.toSorted((a, b) => a.length - b.length).flat();
  return [...new Map(byRarity.map((match) => [match.id, match])).values()];
}

/** Inverse document frequency. A word that stands nowhere tells nothing. */
function weighWords(words: readonly string[], results: readonly Result[]): ReadonlyMap<string, number> {
  return new Map(
    words.map((word) => {
      const frequency = results.filter(({ found }) => found.has(word)).length;
      return [word, frequency === 0 ? 0 : Math.log(1 + (results.length - frequency + 0.5) / (frequency + 0.5)) + 0.05];
    }),
  );
}

function sumOf(words: Iterable<string>, weights: ReadonlyMap<string, number>): number {
  return [...words].reduce((sum, word) => sum + (weights.get(word) ?? 0), 0);
}

/** Loads what the matches say, and looks which words truly stand there: for a word it does not know, the index answers with another. */
async function load(matches: readonly PagefindMatch[], words: readonly string[]): Promise<readonly Result[]> {
  return Promise.all(
    matches.map(async (match) => {
      const { meta, content } = await match.data();
      const { id, title, names, asks, topic, date } = meta;
      const signs = { wholeness: Number(meta.wholeness), evidence: Number(meta.evidence), isMakers: meta.by === 'maker' };
      return { id, title, names: names.split('|'), asks, topic, ...signs, date, found: listCovered(id, content, words), meta };
    }),
  );
}

function toPagefindFilters(filters: Filters): Record<string, string> {
  return Object.fromEntries(
    FACETS.flatMap((facet) => (filters[facet] === undefined ? [] : [[toFilterName(facet, filters[facet]), IN_FILTER]])),
  );
}
