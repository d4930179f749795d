import { ONES } from './number-words.ts';

/** A day that is told by its distance from another: where it stands, and its date. */
export interface NearDay {
  readonly index: number;
  readonly written: string;
  readonly date: string;
}

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const NEAR =
  /\b(?:(yesterday|today|tomorrow)|(?:on |last |next |since |by |until |on the same |that |this )(Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)|(?:by|before|until|at|around|for|after|since|over) (Christmas|New Year))\b(?!['’]s)/giu;
const AGO = /\b(an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (day|week)s? ago\b/giu;
const OF_MONTH =
  /\bthe (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th)) of (this|last|next) month\b/giu;
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const FUTURE =
  /\b(?:will|should|might|may (?:come|arrive|follow|appear)|next|is to|are to|due|plan(?:s|ned)?|expected|until|by|rumou?red|promise[ds]?|announced for|slated|scheduled|hope[ds]?|coming)\b/iu;
const DAY = 86_400_000;

/** Finds "yesterday", "on Tuesday" and "by Christmas", counted from the day of publication (ISO, with its day). */
export function findNearDays(text: string, published: string | null): readonly NearDay[] {
  if (published === null || !/^\d{4}-\d{2}-\d{2}$/u.test(published)) return [];
  const near = [...text.matchAll(NEAR)].map((match) => {
    const [written, near, weekday, feast] = match.map((part: string | undefined) => part?.toLowerCase());
    const lead = text.slice(Math.max(0, match.index - 40), match.index + 5);
    const date = feast === undefined ? toDay(published, near, weekday, FUTURE.test(lead)) : toFeast(published, feast, FUTURE.test(lead));
    return { index: match.index, written: text.slice(match.index, match.index + (written ?? '').length), date };
  });
  const ago = Array.from(text.matchAll(AGO), (match) => ({ index: match.index, written: match[0], date: toAgo(published, match) }));
  const ofMonth = Array.from(text.matchAll(OF_MONTH), (match) => ({
    index: match.index,
    written: match[0],
    date: toDayOfMonth(published, match),
  }));
  return [...near, ...ago, ...ofMonth];
}

const toIso = (published: string, days: number): string =>
  new Date(new Date(`${published}T00:00:00Z`).getTime() + days * DAY).toISOString().slice(0, 10);

function toAgo(published: string, [, count = '', unit = '']: RegExpExecArray): string {
  const number = /^\d/u.test(count) ? Number(count) : (ONES[count.toLowerCase()] ?? 1);
  return toIso(published, -number * (unit.toLowerCase() === 'week' ? 7 : 1));
}

function toDayOfMonth(published: string, [, ordinal = '', which = '']: RegExpExecArray): string {
  const day = Number.parseInt(ordinal, 10) || ORDINALS.indexOf(ordinal.toLowerCase()) + 1;
  const [year = 0, month = 1] = published.split('-').map(Number);
  const shift = { last: -1, this: 0, next: 1 }[which.toLowerCase()] ?? 0;
  return new Date(Date.UTC(year, month - 1 + shift, day)).toISOString().slice(0, 10);
}

function toDay(published: string, near: string | undefined, weekday: string | undefined, isAhead: boolean): string {
  const today = new Date(`${published}T00:00:00Z`);
  const apart = (today.getUTCDay() - DAYS.indexOf(weekday ?? '') + 7) % 7;
  const days =
    weekday === undefined ? ['yesterday', 'today', 'tomorrow'].indexOf(near ?? 'today') - 1 : isAhead ? (7 - apart) % 7 || 7 : -apart;
  return toIso(published, days);
}

/** Christmas is a month rather than a day; the last one, unless the sentence looks ahead. */
function toFeast(published: string, feast: string, isAhead: boolean): string {
  const year = Number(published.slice(0, 4));
  const isOver = !isAhead && Number(published.slice(5, 7)) < 12;
  if (feast === 'christmas') return `${isOver ? year - 1 : year}-12`;
  return `${isOver ? year : year + 1}-01`;
}
