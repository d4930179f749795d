import { findStranger, findVariants, listStrangers, type Mention, type NameIndex } from '../names/index.ts';
import type { SourceSentence } from '../text/sentence.ts';
import { readFacts, type Facts } from './facts.ts';

/** The facts of every sentence, with the names that only the article as a whole makes plain: short ones, and those of strangers. */
export function readAllFacts(sentences: readonly SourceSentence[], names: NameIndex, published: string | null): readonly Facts[] {
  const facts = sentences.map(({ plain }) => readFacts(plain, names, published));
  const ids = new Set(facts.flatMap(({ mentions }) => mentions.flatMap(({ id, candidates }) => id ?? candidates)));
  const named = facts.map((each) => addMentions(each, findVariants(each.text, names, ids, each.mentions.filter(isOnRecord))));
  const strangers = listStrangers(named);
  return named.map((each, index) => {
    if (sentences[index]?.kind === 'heading') return each;
    const stranger = findStranger(each.text, strangers, each.mentions);
    return stranger ? addMentions(each, [stranger]) : each;
  });
}

const isOnRecord = ({ id, candidates }: Mention): boolean => id !== null || candidates.length > 0;

/** Facts with further names, which take the place of what was read there before. */
function addMentions(facts: Facts, more: readonly Mention[]): Facts {
  if (more.length === 0) return facts;
  const isFree = ({ start, end }: { readonly start: number; readonly end: number }) =>
    !more.some((span) => span.start < end && start < span.end);
  const mentions = [...facts.mentions.filter(isFree), ...more].sort((x, y) => x.start - y.start);
  return { ...facts, mentions, quantities: facts.quantities.filter(isFree) };
}
