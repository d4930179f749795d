import type { NearDay } from './find-near-days.ts';

const MONTHS: Readonly<Record<string, number>> = { spring: 4, summer: 7, autumn: 10, fall: 10, winter: 12 };
const SEASON =
  /\b(?:(?:in|by|for|before|until|since|over|during|come|around|towards|late|early|mid) (?:the |this |last |next |late |early |mid-?|coming |following )*|(?:this|last|next) )(spring|summer|autumn|winter|fall)\b(?: of|,)?(?: (\d{4})\b)?/giu;
const FUTURE =
  /\b(?:will|should|might|may (?:come|arrive|follow|appear)|goes|is to|are to|plan(?:s|ned)?|intends?|next|due|expect\w*|promise[ds]?|until|by|scheduled|slated|rumou?red|announced for|coming|set for|hope[sd]?)\b/iu;

/** Finds "this summer", "by the autumn", "spring 2025": no more than the year is certain, which the tense tells. */
export function findSeasons(text: string, published: string | null): readonly NearDay[] {
  if (/^If\b/u.test(text)) return [];
  return [...text.matchAll(SEASON)].flatMap((match) => {
    const season = (match[1] ?? '').toLowerCase();
    const month = MONTHS[season] ?? 1;
    // "In the fall" of something is no season.
    if (season === 'fall' && !/\b(?:this|last|next) fall$|\d$/iu.test(match[0])) return [];
    const year = match[2] ?? (published === null ? null : fitYear(published, month, text.slice(0, match.index + match[0].length)));
    return year === null ? [] : [{ index: match.index, written: match[0], date: year }];
  });
}

function fitYear(published: string, month: number, lead: string): string {
  const [year = 0, now = 1] = published.split('-').map(Number);
  if (/\blast\b[^.;]{0,12}$/iu.test(lead)) return String(month < now ? year : year - 1);
  if (/\bthis \p{L}+$/iu.test(lead)) return String(year);
  // A season that is under way is this year's.
  if (FUTURE.test(lead)) return String(month + 2 < now ? year + 1 : year);
  return String(month > now + 1 ? year - 1 : year);
}
