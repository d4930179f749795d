import type { AssertedValue } from './assertion.ts';
import type { Draft } from './draft.ts';
import type { FoundDate } from './find-dates.ts';
import { readClause } from './negation.ts';

const ENDED =
  /\b(?:(?:switch|turn|wind|shut|close)(?:s|es|ed|ing)? (?:off|down)|phase[sd]? out|stops working|killed|kills|goes offline|went offline|vanish\w*|close[ds]?|closing|shut(?:s|ting)?|goes dark|going dark|discontinu\w+|retire[ds]?|ends|ended|comes to an end|withdr\w+|sunset\w*|switche[ds] off|gone|pulled|taken? down|took down|dies|died)\b/iu;
const BEGAN = /\b(?:found(?:ed|ing)|dates from|dates back|set up|opened (?:its|their) (?:doors|shop)|established|incorporated|born)\b/iu;
const CAME =
  /\b(?:releas\w+|launch\w*|introduc\w+|show(?:ed|n|s)|appear\w*|arriv\w+|c[ao]me[s]? (?:out|in)|came|debut\w*|unveil\w*|publish\w*|announc\w+|turn(?:ed|s) up|first seen|be out|is out|out (?:on|in|since|next)|open-sourced|dropped|surfaced|ship(?:s|ped)?|landed|follow(?:s|ed)?|promised|opened|available|live|posted|uploaded|expected|due|planned)\b/iu;

const NAMED = /\b(?:let|put|gave|handed|brought|made|saw|went|got|model|version|edition|models)\b/iu;

/** What a date is of, by the verbs of its clause; none where it is a condition. */
export function readDate(text: string, { start, end, date, approximate, isCondition }: FoundDate): readonly Draft[] {
  if (isCondition || (/\bsince\b/iu.test(text.slice(Math.max(0, start - 6), end)) && /\bfirst\b/iu.test(text))) return [];
  const clause = readClause(text, start, end);
  // What was not there on a day is told by what was missing.
  if (/\b(?:had|have|has|was|were) (?:no|not|still|in)\b/iu.test(clause)) return [];
  const value: AssertedValue = { date, ...(approximate && { approximate: true }) };
  const draft = (topic: Draft['topic'], aspect: string) => [{ topic, aspect, value, weight: 6, isStrong: true, start, end }];
  if (BEGAN.test(clause)) return draft('identity', 'founded');
  if (ENDED.test(clause)) return draft('availability', 'shutdown-date');
  // A date without a verb that says what it is of: what is named came out on it, more often than not.
  return CAME.test(clause) || NAMED.test(clause) ? draft('availability', 'release-date') : [];
}
