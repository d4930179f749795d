import type { IsoDate } from '../../records/index.ts';
import { createDayScale, listMonthStarts, type Tick } from './scale.ts';

/** Ticks at the first days of months or years, as many as fit in `most`. */
export function listDayTicks(from: IsoDate, to: IsoDate, most: number, lang: string): readonly Tick[] {
  const scale = createDayScale(from, to);
  const days = listMonthStarts(from, to, most);
  const isYearly = days.every((day) => day.slice(5, 7) === '01');
  const format = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    year: 'numeric',
    ...(isYearly ? {} : { month: 'short' as const }),
    timeZone: 'UTC',
  });
  return days.map((day) => ({ at: scale(day), words: format.format(new Date(day)) }));
}
