import { isFailed, type Status } from '../../records/index.ts';

/** What holds of a number of claims, in a sentence: "Of 42 claims 15 hold, 9 do not, 17 are not settled, and 1 is an opinion." */
export function sayBalance(statuses: readonly Status[]): string {
  const all = statuses.length;
  const held = statuses.filter((status) => status === 'supported').length;
  const failed = statuses.filter(isFailed).length;
  const opinions = statuses.filter((status) => status === 'opinion').length;
  const open = all - held - failed - opinions;
  const say = (number: number, one: string, many: string) => (number === 0 ? [] : [`${String(number)} ${number === 1 ? one : many}`]);
  const parts = [
    ...say(held, 'holds', 'hold'),
    ...say(failed, 'does not hold', 'do not hold'),
    ...say(open, 'is not settled', 'are not settled'),
    ...say(opinions, 'is an opinion', 'are opinions'),
  ];
  if (all === 1) return `The one claim on record ${parts.join('').replace('1 ', '')}.`;
  return `Of ${String(all)} claims ${list(parts)}.`;
}

const list = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
