import type { IsoDate } from '../../records/index.ts';

const FORMATS = new Map<string, Intl.DateTimeFormat>();

/** A day as readers write it: 10 April 2026. English without a region is written day first. */
export function formatDay(day: IsoDate, lang: string): string {
  const locale = lang === 'en' ? 'en-GB' : lang;
  let format = FORMATS.get(locale);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
    FORMATS.set(locale, format);
  }
  return format.format(new Date(day));
}
