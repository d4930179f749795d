import type { ClaimMention } from '../../matching/check/check-text.ts';
import type { KnownClaim } from '../../matching/known/known-claim.ts';
import type { Finding } from '../../matching/relation/finding.ts';
import { describeFinding } from '../../matching/report/describe-finding.ts';
import { describeRecord, listCaveats } from '../../matching/report/describe-record.ts';
import { listMarks, type Mark } from '../../matching/report/list-marks.ts';
import { PATHS } from '../../outputs/paths.ts';
import type { CheckResult, ShownFinding, ShownRecord } from './check-result.ts';
import { summarise } from './summarise.ts';

/** Characters of a sentence that are shown to either side of the marked words. */
const SURROUNDINGS = 200;

/** What the page shows of a checked text: its findings in the text's order, numbered from 1. */
export function describeCheck(mentions: readonly ClaimMention[]): CheckResult {
  return { findings: listMarks(mentions).map(showFinding), summary: summarise(mentions), notice: describeRest(mentions) };
}

/** A claim as the page lists it. */
export function showClaim({ id, text, status, asOf, reason }: KnownClaim): ShownRecord {
  return { id, text, status, asOf, why: reason, path: PATHS.claim(id) };
}

function showFinding({ number, urgency, start, end, finding, mention }: Mark): ShownFinding {
  const { claim, assertion, how } = finding;
  const { sentence, similar, findings } = mention;
  const { variant } = assertion.subject;
  // Only where there is something to compare with.
  const said = claim ? { ...(variant !== undefined && { variant }), ...assertion.conditions } : {};
  return {
    number,
    urgency,
    phrase: describeFinding(finding),
    start,
    end,
    sentence: cutSentence(sentence.text, start - sentence.start, end - sentence.start),
    record: showRecord(finding),
    // They belong to the sentence: its first finding bears them.
    similar: finding === findings[0] ? similar.map((each) => showClaim(each.claim)) : [],
    how,
    saidFor: listConditions(said),
    recordedFor: claim ? listConditions(claim.conditions) : '',
    caveats: listCaveats(assertion).join('; '),
  };
}

function showRecord(finding: Finding): ShownRecord | null {
  const line = describeRecord(finding);
  if (line === null) return null;
  return { ...line, path: line.id === null ? PATHS.subject(finding.fact?.subject ?? '') : PATHS.claim(line.id) };
}

function cutSentence(text: string, start: number, end: number): ShownFinding['sentence'] {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  return [
    before.length > SURROUNDINGS ? `… ${before.slice(-SURROUNDINGS)}` : before,
    text.slice(start, end),
    after.length > SURROUNDINGS ? `${after.slice(0, SURROUNDINGS)} …` : after,
  ];
}

/** `hardware 1x H100, clip length 5 s` */
function listConditions(conditions: Readonly<Record<string, string | undefined>>): string {
  const spell = (name: string) => name.replaceAll(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
  return Object.entries(conditions)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${spell(name)} ${value}`]))
    .join(', ');
}

/** A reading without words tells of what was not read. */
function describeRest(mentions: readonly ClaimMention[]): string {
  return mentions
    .filter(({ sentence }) => sentence.plain === '')
    .map(({ why }) => (why === 'not a text' ? 'This is not a text that can be read.' : `Of this text ${why}.`))
    .join(' ');
}
