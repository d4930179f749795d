import type { AssertedValue } from './assertion.ts';
import type { Draft } from './draft.ts';
import type { Facts } from './facts.ts';
import type { FoundDate } from './find-dates.ts';
import { readClause } from './negation.ts';

const ENDED =
  /\b(?:(?:switch|turn|wind|shut|close)(?:s|es|ed|ing)? (?:off|down)|phase[sd]? out|stops working|killed|kills|goes offline|went offline|vanish\w*|close[ds]?(?! (?:up|down|higher|lower|at|\d))|closing|shut(?:s|ting)?|goes dark|going dark|discontinu\w+|retire[ds]?|ends|ended|comes to an end|withdr\w+|sunset\w*|switche[ds] off|gone|pulled|taken? down|took down|dies|died)\b/iu;
const BEGAN = /\b(?:found(?:ed|ing)|dates from|dates back|set up|opened (?:its|their) (?:doors|shop)|established|incorporated|born)\b/iu;
const CAME =
  /\b(?:releas\w+|launch\w*|introduc\w+|show(?:ed|n|s)|appear\w*|arriv\w+|c[ao]me[s]? (?:out|in)|came|debut\w*|unveil\w*|publish\w*|announc(?:ed|es|ing)|turn(?:ed|s) up|first seen|be out|is out|out (?:on|in|since|next)|open-sourced|dropped|surfaced|ship(?:s|ped)?|landed|follow(?:s|ed)?|promised|opened|available|live|posted|uploaded|expected|due|planned|present(?:ed|s)|preced(?:ed|es)|succeed(?:ed|s)|reliev(?:ed|es)|turn(?:ed|s) (?:one|two|three|four|five|six|seven|eight|nine|ten)|birthday|anniversary|on (?:the market|sale|offer)|out|with us|around since|born|added|join(?:ed|s)|reach(?:ed|es) (?:the public|users|customers|developers)|(?:walk|trot|step|stroll|march|roll|sail)(?:s|ed) (?:in|out|on|off)|went (?:on|live|up)|put(?:s|ting)? (?:(?!(?:up|out|online)\b)[\p{L}\d.-]+ ){0,4}(?:up|out|online|in front)|(?:has|have) (?:had|used|been using) (?:it|them)|made (?:public|available)|rumou?red|let out|hit(?:s)? the|saw the light|start(?:ed|s)|began|begins)\b/iu;

const NAMED = /\b(?:let|put|gave|handed|brought|made|saw|went|got|model|version|edition|models)\b/iu;

/** Figures that a thing always has; others are what was earned, counted or measured on the day. */
const NOT_OF_THEN: ReadonlySet<string> = new Set(['parameters', 'letter', 'scaled', 'resolution', 'languages', 'count', 'layers']);
const REPORTS =
  /\b(?:say|says|said|writes?|wrote|describes?|described|told|tells|argue[ds]?|warn(?:s|ed)|calls?|called|reports?|reported|asked|found|noted?|trained|training)\b/iu;

/** A supposition, or the beginning of a time in which something was the first. */
function isIdle(text: string, start: number, end: number): boolean {
  return /^(?:If|Should|Were)\b/u.test(text) || (/\bsince\b/iu.test(text.slice(Math.max(0, start - 6), end)) && /\bfirst\b/iu.test(text));
}

const LABEL = /^(?:since|date|day|out|release\w*|launch\w*|introduced|published|first shown)\b[^:]{0,20}: /iu;

/** "Since: 4 March" of a table, "V2 (21 April): …" of a list. */
function isLabelled(text: string, start: number, end: number): boolean {
  return LABEL.test(text) || (text[end] === ')' && /^[^\s(]+(?: [^\s(]+){0,2} \($/u.test(text.slice(0, start)));
}

/** What a date is of, by the verbs of its clause; none where it is a condition. */
export function readDate(
  { text, quantities, mentions }: Facts,
  { start, end, date, approximate, isCondition }: FoundDate,
): readonly Draft[] {
  if (isCondition || isIdle(text, start, end)) return [];
  const clause = readClause(text, start, end);
  // What was not there on a day is told by what was missing.
  if (/\b(?:had|have|has|was|were) (?:no|not|still|in)\b/iu.test(clause)) return [];
  const value: AssertedValue = { date, ...(approximate && { approximate: true }) };
  const draft = (topic: Draft['topic'], aspect: string) => [{ topic, aspect, value, weight: 6, isStrong: true, start, end }];
  if (BEGAN.test(clause)) return draft('identity', 'founded');
  if (/\btraining\b[^.;,]{0,20} (?:ended|finished|stopped|was (?:over|completed?))\b/iu.test(clause)) return draft('other', 'training-end');
  if (ENDED.test(clause)) return draft('availability', 'shutdown-date');
  if (CAME.test(clause) || isLabelled(text, start, end)) return draft('availability', 'release-date');
  if (
    quantities.some(({ dimension, noun }) => !NOT_OF_THEN.has(dimension) && !/^(?:models|sizes|versions|editions)$/u.test(noun)) ||
    REPORTS.test(clause)
  )
    return [];
  // A date without a verb that says what it is of: what is named came out on it, more often than not.
  const isOfModel = mentions.some(({ kind, start: at }) => kind === 'model' && at < start) && date.length > 4;
  return NAMED.test(clause) || isOfModel ? draft('availability', 'release-date') : [];
}
