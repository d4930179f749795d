import { findAnniversary } from './find-anniversary.ts';
import { findNearDays } from './find-near-days.ts';
import { findSeasons } from './find-seasons.ts';
import type { Span } from '../text/sentence.ts';

/** A date in a sentence: ISO 8601, of which day and month may be missing. */
export interface FoundDate extends Span {
  readonly date: string;
  readonly approximate: boolean;
  /** "as of April": when something held, not what happened. */
  readonly isCondition: boolean;
}

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const SHORT = 'Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?';
const MONTH = `(?:${MONTHS}|${SHORT})`;
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const ISO = /\b(\d{4})-(\d{2})-(\d{2})\b/gu;
const DAY_FIRST = new RegExp(`\\b${DAY}(?: of)? (${MONTH})(?:,? (\\d{4}))?(?![\\p{L}\\d])`, 'gu');
const MONTH_FIRST = new RegExp(`\\b(${MONTH}) ${DAY}(?:,? (\\d{4}))?(?![\\p{L}\\d])`, 'gu');
const MONTH_YEAR = new RegExp(`\\b(${MONTH})(?: of)?,? (\\d{4})\\b`, 'gu');
const MONTH_ALONE = new RegExp(
  `\\b(?:in|since|until|by|from|of|last|next|this|early|late|mid-?|during|through|before|after|for|come|around|towards)(?: early| late| mid)? (${MONTH})\\b(?! \\d)`,
  'giu',
);
const YEAR =
  /\b(?:in|since|from|until|by|before|after|of|during|early|late|mid)[\s-]((?:19|20)\d\d)\b(?!\.\d| (?:steps|points|tokens|Elo))/giu;
const RELATIVE =
  /(?<!\b(?:of|than|since) )\b(?:(last|next|this|later this) (year|month|week)(?!['’]s)|(an?|one|two|three|four|five|six) (years?|months?) ago(?: today| to the day)?|before the end of the year|by the end of the year|by year's end|by year end)\b/giu;
/** Of what is still to come, so that a day which is past is next year's. */
const AHEAD =
  /\bnext\b|(?<!\b(?:was|were|had been) )\b(?:will|should|due|expected|planned|promised|scheduled|slated|rumou?red|announced for)\b/iu;
const FUTURE =
  /\b(?:will|should|might|goes|go|is to|are to|shall|plan(?:s|ned)?|next|due|expected|promise[ds]?|until|scheduled|slated|rumou?red|announced for|hope[ds]?|coming)\b/iu;

/** Finds dates; what has no year takes the one that fits the day of publication (ISO) and the tense of the sentence. */
export function findDates(text: string, published: string | null): readonly FoundDate[] {
  const found: FoundDate[] = [];
  const add = (match: { readonly index: number; readonly 0: string }, date: string | null) => {
    const [start, end] = [match.index, match.index + match[0].length];
    if (date === null || found.some((other) => start < other.end && other.start < end)) return;
    const before = text.slice(Math.max(0, start - 24), end);
    found.push({
      start,
      end,
      date,
      approximate: /\b(?:on or about|around|about|circa|early|late|mid)\b/iu.test(before),
      isCondition: /\b(?:as of|as at|until|counted in)\b/iu.test(before),
    });
  };
  const year = (written: string | undefined, month: number, day: number | null, at: number) =>
    written ?? readYearBehind(text.slice(at, at + 60), published) ?? fitYear(text, published, { month, day, at });
  for (const match of text.matchAll(ISO)) add(match, match[0]);
  for (const match of text.matchAll(DAY_FIRST))
    add(match, toIso(year(match[3], monthOf(match[2]), Number(match[1]), match.index), monthOf(match[2]), Number(match[1])));
  for (const match of text.matchAll(MONTH_FIRST))
    add(match, toIso(year(match[3], monthOf(match[1]), Number(match[2]), match.index), monthOf(match[1]), Number(match[2])));
  for (const match of text.matchAll(MONTH_YEAR)) add(match, toIso(match[2] ?? null, monthOf(match[1]), null));
  for (const match of text.matchAll(MONTH_ALONE))
    add(match, toIso(year(undefined, monthOf(match[1]), null, match.index), monthOf(match[1]), null));
  for (const match of text.matchAll(YEAR)) add(match, match[1] ?? null);
  for (const match of text.matchAll(RELATIVE)) if (!isOfMonth(text, match.index, found)) add(match, readRelative(match, published));
  for (const { index, written, date } of [...findNearDays(text, published), ...findSeasons(text, published)])
    add({ index, 0: written }, date);
  const anniversary = findAnniversary(text, found, published);
  const rest = found.filter(({ start, end }) => !anniversary || end <= anniversary.start || start >= anniversary.end);
  return [...rest, ...(anniversary ? [anniversary] : [])].sort((x, y) => x.start - y.start);
}

/** Whether "last year" goes with a month before it, which has taken it up. */
function isOfMonth(text: string, at: number, found: readonly FoundDate[]): boolean {
  return found.some(({ end }) => end <= at && /^(?: of)? ?$/u.test(text.slice(end, at)));
}

/** "In March last year": the year behind a month. */
function readYearBehind(text: string, published: string | null): string | null {
  const which =
    /^(?:\p{Ll}+ )*(?:\d{1,2}(?:st|nd|rd|th)? )?(?:of )?\p{Lu}\p{Ll}+\.?(?: \d{1,2}(?:st|nd|rd|th)?)?,?(?: of)? (last|this|next) year\b/u.exec(
      text,
    )?.[1];
  if (which === undefined || published === null) return null;
  return String(Number(published.slice(0, 4)) + ({ last: -1, this: 0, next: 1 }[which] ?? 0));
}

/** Reads the day on which an article says that it appeared: "Published 4 April 2026", "date: 2026-04-04". */
export function readPublished(line: string): string | null {
  return findDates(line, null)[0]?.date ?? null;
}

function monthOf(name = ''): number {
  return 1 + 'JanFebMarAprMayJunJulAugSepOctNovDec'.indexOf(name.slice(0, 3)) / 3;
}

const pad = (number: number): string => String(number).padStart(2, '0');

function toIso(year: string | null, month: number, day: number | null): string | null {
  if (year === null || (day !== null && (day < 1 || day > 31))) return null;
  return day === null ? `${year}-${pad(month)}` : `${year}-${pad(month)}-${pad(day)}`;
}

/** The year that is meant: that of publication, or its neighbour where the tense speaks against it. */
function fitYear(
  text: string,
  published: string | null,
  { month, day, at }: { month: number; day: number | null; at: number },
): string | null {
  if (published === null) return null;
  const year = Number(published.slice(0, 4));
  const same = `${year}-${pad(month)}-${pad(day ?? 1)}`;
  const clause = text.slice(Math.max(0, at - 60), at + 4);
  if (same > published.padEnd(10, '-31') && !FUTURE.test(clause)) return String(year - 1);
  const isPast = day === null ? same.slice(0, 7) < published.slice(0, 7) : same < published;
  return String(isPast && AHEAD.test(clause) ? year + 1 : year);
}

function readRelative([whole, , unit, count, ago]: RegExpExecArray, published: string | null): string | null {
  if (published === null) return null;
  const [year = 0, month = 1] = published.split('-').map(Number);
  const which = whole.toLowerCase();
  if (unit?.toLowerCase() === 'week') return null;
  const isToTheDay = /(?:today|day)$/u.test(which);
  const back = count === undefined ? 0 : Math.max(1, ['', 'one', 'two', 'three', 'four', 'five', 'six'].indexOf(count.toLowerCase()));
  const step = which.startsWith('last') ? -1 : which.startsWith('next') ? 1 : -back;
  if (unit?.toLowerCase() !== 'month' && !ago?.startsWith('month')) return `${year + step}${isToTheDay ? published.slice(4) : ''}`;
  const months = year * 12 + month - 1 + step;
  return `${Math.floor(months / 12)}-${pad((months % 12) + 1)}`;
}
