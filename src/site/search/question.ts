import { findIntents } from './intents.ts';
import { listWords, OPEN_SOURCE } from './words.ts';
import type { TopicId } from '../../records/topics/index.ts';

/** What somebody asks, taken apart. */
export interface Question {
  /** As it was asked. */
  readonly text: string;
  /** The words to search for: those that carry meaning, or all where none does. */
  readonly words: readonly string[];
  /** Topics that the question is about, by its words: "who" asks for identity. */
  readonly intents: ReadonlySet<TopicId>;
}

/** Words that shape a question and say nothing of what it is about. */
const STOP_WORDS = new Set(
  `a about actually again all also am an and any anyone anybody are as at be been being but by can come comes could did do does doing
  done else ever exactly for from get give gives got had has have having he her here his how i if in into is it its itself just know
  let make makes many may me mean means might more most much my need no of on one only or other our out please really say says
  shall she should show so some someone still such support supported supports tell than that the their them then there these they this those to today too true
  take taken takes truly us very was we were what whats when where whether which who whom whose why will with work working works would yes yet you your`.split(
    /\s+/u,
  ),
);

/** Reads a question. The same text always gives the same words. */
export function readQuestion(text: string): Question {
  const all = [...new Set(joinOpenSource(listWords(text)))];
  const telling = all.filter((word) => !STOP_WORDS.has(word));
  return { text, words: telling.length > 0 ? telling : all, intents: findIntents(all) };
}

function joinOpenSource(words: readonly string[]): readonly string[] {
  return words.flatMap((word, index) => {
    if (word === 'open' && words[index + 1] === 'source') return [OPEN_SOURCE];
    return word === 'source' && words[index - 1] === 'open' ? [] : [word];
  });
}
