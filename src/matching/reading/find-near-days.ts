/** A day that is told by its distance from another: where it stands, and its date. */
export interface NearDay {
  readonly index: number;
  readonly written: string;
  readonly date: string;
}

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const NEAR =
  /\b(?:(yesterday|today|tomorrow)|(?:on |last |next )(Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)|(?:by|before|until|at|around|for|after|since|over) (Christmas|New Year))\b(?!['’]s)/giu;
const FUTURE = /\b(?:will|next|is to|are to|due|plans?|expected|until|by)\b/iu;
const DAY = 86_400_000;

/** Finds "yesterday", "on Tuesday" and "by Christmas", counted from the day of publication (ISO, with its day). */
export function findNearDays(text: string, published: string | null): readonly NearDay[] {
  if (published === null || !/^\d{4}-\d{2}-\d{2}$/u.test(published)) return [];
  return [...text.matchAll(NEAR)].map((match) => {
    const [written, near, weekday, feast] = match.map((part: string | undefined) => part?.toLowerCase());
    const lead = text.slice(Math.max(0, match.index - 40), match.index + 5);
    const date = feast === undefined ? toDay(published, near, weekday, FUTURE.test(lead)) : toFeast(published, feast, FUTURE.test(lead));
    return { index: match.index, written: text.slice(match.index, match.index + (written ?? '').length), date };
  });
}

function toDay(published: string, near: string | undefined, weekday: string | undefined, isAhead: boolean): string {
  const today = new Date(`${published}T00:00:00Z`);
  const apart = (today.getUTCDay() - DAYS.indexOf(weekday ?? '') + 7) % 7;
  const days =
    weekday === undefined ? ['yesterday', 'today', 'tomorrow'].indexOf(near ?? 'today') - 1 : isAhead ? (7 - apart) % 7 || 7 : -apart;
  return new Date(today.getTime() + days * DAY).toISOString().slice(0, 10);
}

/** Christmas is a month rather than a day; the last one, unless the sentence looks ahead. */
function toFeast(published: string, feast: string, isAhead: boolean): string {
  const year = Number(published.slice(0, 4));
  const isOver = !isAhead && Number(published.slice(5, 7)) < 12;
  if (feast === 'christmas') return `${isOver ? year - 1 : year}-12`;
  return `${isOver ? year : year + 1}-01`;
}
