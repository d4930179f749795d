import { covers, listStems } from './words.ts';

/** Parts the text of a claim in the index: words that people ask by, then the explanation and each finding, then other forms of their words. */
export const SECTION = '¶';

const WORD = /[\p{L}\p{N}]+(?:[.,][\p{L}\p{N}]+)*/gu;
const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A stretch of a sentence; marked where it is one of the asked words. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** What a row of the list shows already. */
interface Shown {
  readonly title: string;
  readonly reason: string;
}

/** The sentence of a claim's text in which most of the asked words stand; null where none adds to what the row shows. */
export function findExcerpt(content: string, words: readonly string[], { title, reason }: Shown): readonly Piece[] | null {
  const inTitle = listStems(title);
  const isNew = new Set(words.filter((word) => !covers(inTitle, word)));
  let [best, bestScore]: [string | null, number] = [null, 0];
  for (const sentence of listSentences(content)) {
    if (sentence === title || reason.includes(sentence)) continue;
    const stems = listStems(sentence);
    const found = words.filter((word) => covers(stems, word));
    const fresh = found.filter((word) => isNew.has(word)).length;
    const score = found.length + fresh;
    // A sentence that only names the subject again tells nothing.
    if (score > bestScore && (fresh > 0 || found.length * 2 > words.length)) [best, bestScore] = [sentence, score];
  }
  return best === null ? null : markWords(best, words);
}

function listSentences(content: string): readonly string[] {
  const quotable = content.split(SECTION).slice(1, -1);
  return quotable.flatMap((section) => [...SENTENCES.segment(section.trim())].map(({ segment }) => segment.trim()));
}

/** Takes a sentence apart into what was asked and what stands between; "open source" and "15 billion" are one word in two. */
export function markWords(sentence: string, words: readonly string[]): readonly Piece[] {
  const found = [...sentence.matchAll(WORD)].map(({ 0: text, index }) => ({ start: index, end: index + text.length }));
  const isAsked = (text: string) => words.some((word) => covers(listStems(text), word));
  const alone = found.map(({ start, end }) => isAsked(sentence.slice(start, end)));
  const marks = found.map((token, index) => {
    const next = found[index + 1];
    const isPair = next && alone[index] === false && alone[index + 1] === false && isAsked(sentence.slice(token.start, next.end));
    return isPair ? { start: token.start, end: next.end } : alone[index] === true ? token : null;
  });
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of marks.filter((mark) => mark !== null)) {
    if (start < at) continue;
    pieces.push({ text: sentence.slice(at, start), isMarked: false }, { text: sentence.slice(start, end), isMarked: true });
    at = end;
  }
  return [...pieces, { text: sentence.slice(at), isMarked: false }].filter(({ text }) => text !== '');
}
