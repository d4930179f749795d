import type { CatalogueEntry } from './catalogue.ts';
import type { Pagefind, PagefindMatch } from './pagefind.ts';
import { rank, type Candidate } from './rank.ts';
import type { Question } from './question.ts';
import { covers, listAlternatives, listStems } from './words.ts';

/** A claim that was found. */
export type Result = CatalogueEntry & Candidate;

export interface Found {
  /** In the order of the list. */
  readonly results: readonly Result[];
  /** Words of the question that stand in no claim. */
  readonly unknown: readonly string[];
}

/** A claim that shares less of the question than this, by weight, is no answer. */
const ENOUGH = 0.5;
/** The index finds a word by how it begins: "r1" would find "r18", so that short words are looked for in the catalogue alone. */
const LONG_ENOUGH = 3;

/** Finds the claims that answer a question, best first; all of them, the newest first, where nothing is asked. */
export async function findClaims(pagefind: Pagefind, catalogue: readonly CatalogueEntry[], question: Question): Promise<Found> {
  const { words } = question;
  const answers = new Map(await Promise.all(words.map(async (word) => [word, await searchWord(pagefind, word)] as const)));
  const candidates = catalogue.map((entry): Result => {
    const stems = readStems(entry);
    const found = words.filter((word) => answers.get(word)?.has(entry.fragment) === true || covers(stems, word));
    return { ...entry, isMakers: entry.by === 'maker', found: new Set(found) };
  });
  const weights = weighWords(words, candidates);
  const total = sumOf(words, weights);
  const near = candidates.filter(({ found }) => words.length === 0 || (total > 0 && sumOf(found, weights) >= ENOUGH * total));
  return { results: rank(question, near, weights), unknown: words.filter((word) => weights.get(word) === 0) };
}

/** How many claims are taken apart at one stretch: a reader who types meanwhile waits no longer than for these. */
const STRETCH = 60;

/** Takes the claims of a catalogue apart before they are asked for, in short stretches. */
export async function prepareStems(catalogue: readonly CatalogueEntry[]): Promise<void> {
  for (let start = 0; start < catalogue.length; start += STRETCH) {
    for (const entry of catalogue.slice(start, start + STRETCH)) readStems(entry);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

const stemsOf = new WeakMap<CatalogueEntry, ReadonlySet<string>>();

/** The stems of what the catalogue says of a claim, taken apart once. */
function readStems(entry: CatalogueEntry): ReadonlySet<string> {
  const known = stemsOf.get(entry) ?? listStems([entry.title, ...entry.names, entry.asks].join('\n'));
  stemsOf.set(entry, known);
  return known;
}

/** The texts in which a word stands, or one that people use for it. */
async function searchWord(pagefind: Pagefind, word: string): Promise<ReadonlySet<string>> {
  const asked = listAlternatives(word).filter((each) => each.length >= LONG_ENOUGH);
  const answers = await Promise.all(asked.map((each) => searchExactly(pagefind, each)));
  return new Set(answers.flat().map(({ id }) => id));
}

/** What the index finds for a word, unless it does not know the word: it answers with another then. */
async function searchExactly(pagefind: Pagefind, word: string): Promise<readonly PagefindMatch[]> {
  const { results } = await pagefind.search(word);
  const [first] = results;
  if (first === undefined) return [];
  const { content } = await first.data();
  return covers(listStems(content), word) ? results : [];
}

/** Inverse document frequency. A word that stands nowhere tells nothing. */
function weighWords(words: readonly string[], candidates: readonly Result[]): ReadonlyMap<string, number> {
  return new Map(
    words.map((word) => {
      const frequency = candidates.filter(({ found }) => found.has(word)).length;
      return [word, frequency === 0 ? 0 : Math.log(1 + (candidates.length - frequency + 0.5) / (frequency + 0.5)) + 0.05];
    }),
  );
}

function sumOf(words: Iterable<string>, weights: ReadonlyMap<string, number>): number {
  return [...words].reduce((sum, word) => sum + (weights.get(word) ?? 0), 0);
}
