import type { Span } from './sentence.ts';

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Abbreviations that a capital or a number may follow within a sentence. */
const ABBREVIATION =
  /(?:^|[\s("])(?:e\.g|i\.e|vs|cf|approx|ca|c|dr|mr|mrs|ms|prof|st|jr|sr|inc|ltd|co|corp|no|nos|fig|figs|eq|sec|ver|v|vol|pp|p|al|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|u\.s|u\.k|e\.u|a\.k\.a)\.$/iu;
const INITIAL = /(?:^|[\s.(])\p{Lu}\.$/u;
/** Words that begin a sentence and hardly a name, so that "… of Acme Inc. The" is two. */
const STARTER = /^(?:the|a|an|it|its|this|that|these|those|they|we|i|he|she|in|on|at|but|and|so|if|for|there|what|who|one)\b/iu;
const MAY_END = /(?:inc|ltd|co|corp|u\.s|u\.k|e\.u|no|al|p)\.$/iu;

/** Cuts the plain text of a block into sentences; spaces at either end are left out. */
export function splitSentences(plain: string): readonly Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const { start, end } of listSegments(plain)) {
    const last = spans.at(-1);
    if (last && runsOn(plain.slice(Math.max(last.start, last.end - 12), last.end), plain.slice(start, start + 12))) last.end = end;
    else spans.push({ start, end });
  }
  return spans;
}

/** The segmenter sees no end in "parameters. 37 billion": a number, or a name such as "xAI", may begin a sentence after a word. */
const BEFORE_START = /(?<=\p{L}{3}[.!?]["')\]]{0,2})\s+(?=["(]?(?:[$€£~]?\d|\p{Ll}{1,2}\p{Lu}|\[\p{L}))/gu;

function* listSegments(plain: string): Generator<Span> {
  for (const { segment, index } of SEGMENTER.segment(plain)) {
    let from = 0;
    for (const cut of [...Array.from(segment.matchAll(BEFORE_START), (match) => match.index), segment.length]) {
      const part = segment.slice(from, cut);
      const start = index + from + part.length - part.trimStart().length;
      const end = index + from + part.trimEnd().length;
      if (end > start) yield { start, end };
      from = cut;
    }
  }
}

/** Whether the dot before a cut ends no sentence. */
function runsOn(before: string, after: string): boolean {
  if (/[.!?]["')\]]$/u.test(before) && /^\p{Ll}(?!\p{Ll}?\p{Lu})/u.test(after)) return true;
  if (INITIAL.test(before)) return !STARTER.test(after);
  if (!ABBREVIATION.test(before)) return false;
  return !(MAY_END.test(before) && STARTER.test(after));
}
