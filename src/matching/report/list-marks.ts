import type { ClaimMention } from '../check/check-text.ts';
import type { Span } from '../text/sentence.ts';
import type { Finding } from '../relation/finding.ts';
import { toUrgency, type Urgency } from './describe-finding.ts';

/** The words of an article that a finding is about: offsets in the article. */
export interface Mark extends Span {
  /** Number of the finding in the article, from 1. */
  readonly number: number;
  readonly urgency: Urgency;
  readonly finding: Finding;
  readonly mention: ClaimMention;
  /** The marked words as they stand in the article. */
  readonly words: string;
}

/** The findings of an article in its order, each with the words that it is about. */
export function listMarks(mentions: readonly ClaimMention[]): readonly Mark[] {
  return mentions
    .flatMap((mention) => mention.findings.map((finding) => toMark(mention, finding)))
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((mark, index) => ({ ...mark, number: index + 1 }));
}

function toMark(mention: ClaimMention, finding: Finding): Omit<Mark, 'number'> {
  const { sentence } = mention;
  const from = Math.min(Math.max(finding.assertion.at.start, 0), sentence.text.length);
  const to = Math.min(Math.max(finding.assertion.at.end, from), sentence.text.length);
  const span = { start: sentence.start + from, end: sentence.start + to };
  return { ...span, urgency: toUrgency(finding), finding, mention, words: sentence.text.slice(from, to) };
}

/** A stretch of text and the marks that it bears; without any it is unmarked. */
export interface Stretch<Marked extends Span = Mark> extends Span {
  readonly marks: readonly Marked[];
}

/** Cuts a text into marked and unmarked stretches, in order and without gaps; marks that overlap share a stretch. */
export function cutAtMarks<Marked extends Span>(marks: readonly Marked[], { start, end }: Span): readonly Stretch<Marked>[] {
  const stretches: Stretch<Marked>[] = [];
  let at = start;
  for (const group of groupOverlapping(marks.filter((mark) => mark.end > mark.start && mark.start >= start && mark.end <= end))) {
    const first = Math.min(...group.map((mark) => mark.start));
    const last = Math.max(...group.map((mark) => mark.end));
    if (first > at) stretches.push({ start: at, end: first, marks: [] });
    stretches.push({ start: first, end: last, marks: group });
    at = last;
  }
  return at < end ? [...stretches, { start: at, end, marks: [] }] : stretches;
}

function groupOverlapping<Marked extends Span>(marks: readonly Marked[]): readonly (readonly Marked[])[] {
  const groups: Marked[][] = [];
  let reach = -1;
  for (const mark of marks) {
    if (mark.start < reach) groups.at(-1)?.push(mark);
    else groups.push([mark]);
    reach = Math.max(reach, mark.end);
  }
  return groups;
}
