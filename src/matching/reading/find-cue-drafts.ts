import type { Draft } from './draft.ts';
import type { Facts } from './facts.ts';
import { LANGUAGES } from './making-cues.ts';
import { isNegated, readClause } from './negation.ts';
import { ONES } from './number-words.ts';
import type { TopicCue } from './topic-cue.ts';
import { TOPIC_CUES } from './topic-cues.ts';

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  top: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};
const RANK =
  /\b(?:(?:stands?|stood|sits?|sat|ranks?|ranked|rated|placed?|places|finish(?:es|ed)|came|comes?|is|was|it|them|debuted|holds?|took|takes|in|at|listed|straight to|(?:fell|fallen|slipped|climbed|rose|dropped|moved|jumped)(?: back)? to) (?:the |in |at )*(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|(?<!at the )top)\b(?! (?:time|model|open|to|family|release|version|look|half|glance|of all|edition|generation|expert|line))|\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) place\b)/iu;
const LEADS =
  /\b(?:tops|topped|heads (?:the|our|both|every)|leads (?:the|both|our|with|in|by|every|its)|led the|ahead (?:in|on) (?:both|the|every|all|each)|number one|No\. 1|#1|in the lead|leads(?=[,.;]|$)|top of the \p{Ll}+ (?:is|sits|stands)|(?:is|are|was|were|sits|stands) (?:now |again |still )?(?:back )?(?:in front|on top|top of)|the (?:best|highest) (?:figure|score|result|mark|number|value) (?:in|of|on|anywhere))|\b(?:it|model|system) leads\b/iu;

/** What the words of a sentence assert without a number. Few are given: the heaviest, and a second one that stands on its own. */
export function findCueDrafts(facts: Facts, valued: readonly Draft[]): readonly Draft[] {
  const found = [...TOPIC_CUES.flatMap((cue) => readCue(cue, facts, valued)), ...readRank(facts, valued)].sort(
    (x, y) => y.weight - x.weight || x.start - y.start,
  );
  const fresh = found.filter(
    ({ topic, aspect }) => !valued.some((draft) => draft.topic === topic && (draft.aspect === aspect || topic === 'availability')),
  );
  const first = fresh[0];
  const second = fresh.find(
    (draft) => (draft.topic !== first?.topic || draft.aspect !== first.aspect) && !isSamePart(facts.text, draft, first),
  );
  if (!first) return [];
  // Beside a value only what is an assertion of its own: a rank, a label, a licence.
  if (valued.length > 0)
    return fresh
      .filter((draft) => (isIndependent(draft) && !isByTheWay(facts.text, draft)) || standsApart(draft, valued, facts))
      .slice(0, 1);
  return second && (isIndependent(second) || isPart(second)) && second.topic === first.topic ? [first, second] : [first];
}

function isIndependent({ topic, aspect, isStrong }: Draft): boolean {
  return isStrong && ((topic === 'open-source' && ['all', 'weights', 'licence'].includes(aspect ?? '')) || aspect === 'rank');
}

/** "The corpora can be downloaded": what is fetched is the part that was named, and not the weights. */
function isSamePart(text: string, { aspect, start, end }: Draft, first: Draft | undefined): boolean {
  const isOther = first !== undefined && /^(?:training|inference|evaluation)-/u.test(first.aspect ?? '');
  return isOther && aspect === 'weights' && !/weights?|checkpoints?|models?/iu.test(text.slice(start, end));
}

/** "The published checkpoint stops after 96 frames": that it is published is said by the way. */
const isByTheWay = (text: string, { aspect, start }: Draft): boolean =>
  aspect === 'weights' && /\b(?:published|released|available|public) $/iu.test(text.slice(0, start));

/** A part that is there or is not, beside another one. */
const isPart = ({ isStrong, aspect }: Draft): boolean => isStrong && ['training-code', 'training-data'].includes(aspect ?? '');

/** A yes or no in a clause of its own, where the figures of the sentence are not. */
function standsApart({ start, end, value, weight }: Draft, valued: readonly Draft[], { text }: Facts): boolean {
  const clause = readClause(text, start, end);
  return value?.available !== undefined && weight >= 4 && valued.every((other) => readClause(text, other.start, other.end) !== clause);
}

function readCue(cue: TopicCue, { text, licences }: Facts, valued: readonly Draft[]): readonly Draft[] {
  const match = cue.pattern.exec(text);
  if (!match || (cue.with && !cue.with.test(text)) || cue.unless?.test(text)) return [];
  if (cue.value === 'own-licence' && licences.some(({ licence }) => !['MIT', 'Apache-2.0'].includes(licence))) return [];
  const [start, end] = [match.index, match.index + match[0].length];
  const clause = readClause(text, start, end);
  const { topic, aspect, isStrong } = cue;
  // A licence clause with a threshold is told by its number.
  if (aspect === 'commercial-use' && valued.some((draft) => draft.aspect === 'commercial-use')) return [];
  return [
    {
      topic,
      aspect,
      isStrong,
      weight: cue.value === 'own-licence' && valued.length > 0 ? 7.5 : cue.weight,
      start,
      end,
      value: cue.aspect === 'languages' ? countLanguages(clause) : readValue(cue, clause),
    },
  ];
}

/** "It speaks English and Chinese": two, unless they are examples; of one, only where there are no others. */
function countLanguages(clause: string): Draft['value'] {
  const all = new Set(Array.from(clause.matchAll(new RegExp(LANGUAGES.source, 'gu')), ([name]) => name));
  const isWhole =
    all.size > 1 ? !/\b(?:also|too|includ\p{L}+|among|such as|like|even|other|more|from)\b/iu.test(clause) : ONLY.test(clause);
  if (!isWhole || isNegated(clause.replace(ONLY, ' '))) return null;
  return { min: all.size, max: all.size, unit: 'languages', dimension: 'languages' };
}

const ONLY = /\b(?:only|solely|nothing but|alone|exclusively)\b/iu;

function readValue(cue: TopicCue, clause: string): Draft['value'] {
  if (cue.value === 'presence') return { available: !isNegated(clause) };
  if (cue.value === 'absence')
    return {
      available: cue.aspect === 'use-restrictions' && !/\bnothing\b|\b(?:does|do) not (?:forbid|prohibit|oblige|rule)/iu.test(clause),
    };
  if (cue.value === 'superlative') return { available: true };
  if (cue.aspect === 'real-time-factor') return { min: 1, unit: '×', dimension: 'factor', bound: 'at-least' };
  return cue.value === 'own-licence' ? { licence: 'own' } : null;
}

function readRank({ text, mentions }: Facts, valued: readonly Draft[]): readonly Draft[] {
  const among = /\b(?:among|in|into|of|to) (?:the |its )?top (three|four|five|ten|\d{1,2})\b/iu.exec(text);
  const match = among ?? RANK.exec(text) ?? LEADS.exec(text);
  if (!match) return [];
  const board =
    /\b(?:Elo|chart|tables?|leaderboards?|arena|lists?|rank\w*|field|board|points|place|categor\w+|benchmarks?|text-to-video|image-to-video|put it|tests?)\b/iu.test(
      text,
    ) ||
    mentions.some(({ kind }) => kind === 'benchmark') ||
    valued.some(({ topic }) => topic === 'benchmark');
  if (!board) return [];
  const rank = among ? readCount(among[1] ?? '') : (ORDINALS[(match[1] ?? match[2] ?? 'first').toLowerCase()] ?? 1);
  const value = { min: rank, max: rank, unit: 'rank', dimension: 'rank', ...(among && { bound: 'at-most' as const }) };
  return [
    { topic: 'benchmark', aspect: 'rank', value, weight: 4.6, isStrong: true, start: match.index, end: match.index + match[0].length },
  ];
}

const readCount = (word: string): number => ONES[word.toLowerCase()] ?? Number(word);
