import type { Mark, YardstickResult } from '../../assessment/index.ts';

const RANK: Readonly<Record<Mark, string>> = { yes: '0', partly: '2', no: '3', 'not-known': '' };

/** The `data-value` of a mark: what is there first, what is not known last. */
export function rankMark(mark: Mark, isOnlyWord: boolean): string {
  return mark === 'yes' && isOnlyWord ? '1' : RANK[mark];
}

const RESULT_RANK: Readonly<Record<YardstickResult['result'], string>> = { met: '0', undecided: '1', 'not-met': '2' };

/** The `data-value` of the result of a yardstick. */
export function rankResult(result: YardstickResult['result']): string {
  return RESULT_RANK[result];
}
