import { z } from 'zod';

const DAY_MS = 86_400_000;

/** A calendar day, ISO 8601: `2026-04-10`. Impossible days such as 30 February are refused. */
export const dateSchema = z.iso.date('expected a real calendar day such as 2026-04-10');

/** An ISO 8601 calendar day; plain text, so that it sorts and serialises as it stands. */
export type IsoDate = string;

/** Whole days from `from` to `to`, negative when `to` comes first. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** The day that lies `days` after `date`. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Whether a text is a real calendar day in ISO form. */
export function isDate(text: string): boolean {
  return dateSchema.safeParse(text).success;
}
