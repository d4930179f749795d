import { ONES } from './number-words.ts';
import type { FoundDate } from './find-dates.ts';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const TURNED =
  /\b(?:turn(?:s|ed|ing) (one|two|three|four|five|six|seven|eight|nine|ten)\b(?! (?:\p{Ll}+ )?(?:into|to|pages|heads))|(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:birthday|anniversary))/iu;

/** "Turned two last month": what has its birthday came out so many years before. Null where there is no birthday or no day of it. */
export function findAnniversary(text: string, found: readonly FoundDate[], published: string | null): FoundDate | null {
  const match = TURNED.exec(text);
  if (!match) return null;
  const years = ONES[(match[1] ?? '').toLowerCase()] ?? ORDINALS.indexOf((match[2] ?? '').toLowerCase()) + 1;
  const day = found.find(({ start }) => Math.abs(start - match.index) < 60);
  const isNow = /\b(?:this|today|now)\b/iu.test(text) && published !== null;
  const date = day?.date ?? (isNow ? published.slice(0, 7) : null);
  if (date === null || years === 0) return null;
  const [start, end] = [Math.min(match.index, day?.start ?? match.index), Math.max(match.index + match[0].length, day?.end ?? 0)];
  return { start, end, date: `${Number(date.slice(0, 4)) - years}${date.slice(4)}`, approximate: false, isCondition: false };
}
