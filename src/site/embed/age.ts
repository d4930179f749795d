import type { IsoDate } from '../../records/index.ts';

const DAY_MS = 86_400_000;
/** After so many days a card that nobody built again says that it may be out of date. */
const OLD_DAYS = 90;

/** How old a card is, in words, and whether a reader should be told to look again. */
export interface Age {
  readonly words: string;
  readonly isOld: boolean;
}

/** The age on `now` of what holds as of one day and was worked out on another. */
export function describeAge(asOf: IsoDate, built: IsoDate, now: Date, lang: string): Age {
  const since = (day: IsoDate) => Math.max(0, Math.floor((now.getTime() - Date.parse(day)) / DAY_MS));
  return { words: sayAgo(since(asOf), lang), isOld: since(built) > OLD_DAYS };
}

function sayAgo(days: number, lang: string): string {
  const format = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' });
  if (days < 45) return format.format(-days, 'day');
  return days < 700 ? format.format(-Math.round(days / 30.44), 'month') : format.format(-Math.round(days / 365.25), 'year');
}
