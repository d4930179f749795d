import type { ClaimMention } from '../../matching/check/check-text.ts';
import { toUrgency } from '../../matching/report/describe-finding.ts';
import { FAILED_STATUSES } from '../../records/status.ts';
import { count } from '../view/words.ts';

/** What a text holds, in one sentence: how many of its sentences can be checked, are on record, and repeat what is unsound. */
export function summarise(mentions: readonly ClaimMention[]): string {
  const checkable = mentions.filter(({ checkable }) => checkable);
  if (checkable.length === 0) return 'No sentence that can be checked was found.';
  const onRecord = checkable.filter(({ findings }) => findings.some(({ relation }) => relation !== 'new'));
  const unsound = FAILED_STATUSES.map((status) => [status, countRepeats(checkable, status)] as const);
  const otherwise = checkable.filter(({ findings }) => findings.some((finding) => toUrgency(finding) === 'contradicts')).length;
  return `${[
    `${count(checkable.length, 'sentence')} that can be checked`,
    `${onRecord.length === 0 ? 'none' : onRecord.length.toLocaleString('en')} on record`,
    ...unsound.flatMap(([status, number]) =>
      number > 0 ? [say(number, 'repeats', 'repeat', `${status === 'outdated' ? 'an' : 'a'} ${status} claim`)] : [],
    ),
    ...(otherwise > 0 ? [say(otherwise, 'says', 'say', 'otherwise than the record')] : []),
  ].join(', ')}.`;
}

function countRepeats(mentions: readonly ClaimMention[], status: string): number {
  return mentions.filter(({ findings }) =>
    findings.some((finding) => toUrgency(finding) === 'repeats-unsound' && finding.claim?.status === status),
  ).length;
}

function say(number: number, one: string, many: string, what: string): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many} ${what}`;
}
