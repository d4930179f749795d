import { readScope } from './classify-measure.ts';
import type { Sense } from './draft.ts';
import type { FoundQuantity } from './find-quantities.ts';
import { NEEDS } from './borrow-unit.ts';
import { ACTIVE, BOARD, GAP, LICENCE, TRAINING } from './sense-cues.ts';
import { isRunTime } from './classify-time.ts';
import { toSense, type Surroundings } from './surroundings.ts';

const EARNS = /\b(?:revenues?|turnover|sales|takes? in|earns?)\b/iu;
const FREE = /\bfree\b/iu;
const SPENT = new RegExp(`${TRAINING.source}|\\b(?:bill|spend|spent|budget|outlay|to build|final run)\\b`, 'iu');

/** Money: a price, what training cost, what is earned or lost, or a threshold of a licence. */
export function readPrice(quantity: FoundQuantity, { text, clause, before, last }: Surroundings): Sense {
  const near = `${before.slice(-45)} ${clause}`;
  if (EARNS.test(near) && (last?.aspect === 'commercial-use' || quantity.bound !== null || LICENCE.test(text) || FREE.test(text)))
    return toSense('open-source', 'commercial-use', 9);
  if (/\b(?:takings|revenues?|income|made|earn(?:ed|s)?|sales|took in)\b/iu.test(before.slice(-40))) return toSense('other', 'revenue', 7);
  if (/\b(?:running|operating|burn(?:s|ing|ed)?|loses?|losing)\b/iu.test(near) && quantity.noun !== 'second')
    return toSense('other', 'operating-cost', 8);
  if (/\b(?:market value|valu(?:ed|ation)|raised|funding|worth|acquired|bought|investment|invest\w*)\b/iu.test(text))
    return toSense('other', 'valuation', 7);
  if (quantity.noun !== '') return toSense('availability', 'price', 9);
  if (SPENT.test(text) || last?.aspect === 'training-cost') return toSense('other', 'training-cost', 8);
  return quantity.max >= 50_000 ? toSense('other', 'training-cost', 7) : toSense('availability', 'price', 8);
}

/** Experts: all, shared ones, or those active for a token. */
export function readExperts({ end }: FoundQuantity, { before, after, others }: Surroundings): Sense {
  const next = others.find(({ start }) => start >= end)?.start ?? end + after.length;
  const near = after.slice(0, next - end).split(/[,;]| plus\b| and\b/u)[0] ?? '';
  if (/\bshared\b/iu.test(near)) return toSense('architecture', 'shared-experts', 7, 'count');
  const active =
    (ACTIVE.test(near) && !/\bamong\b/iu.test(before)) || /\b(?:picks?|chooses?|selects?|uses|calls)(?: up to)? $/iu.test(before);
  return toSense('architecture', active ? 'active-experts' : 'experts', 7, 'count');
}

/** Counted things, by what they are. */
export function readNoun(quantity: FoundQuantity, around: Surroundings): Sense | null {
  const { text, clause } = around;
  const { noun } = quantity;
  if (/^(?:hours?|days|weeks|months)$/u.test(noun)) return readTrainingTime(noun, text);
  if (/^(?:transformers|streams|networks|branches|towers|stages|modules|diffusers|backbones|encoders|heads)$/u.test(noun))
    return toSense('architecture', noun === 'stages' ? 'stages' : 'streams', 7);
  if (isThreshold(quantity, text)) return toSense('open-source', 'commercial-use', 9);
  const read = readText(noun, text);
  if (read) return read;
  if (EDITIONS.test(noun) && quantity.max < 100) return toSense('other', 'count', 5);
  if (/^voices$/u.test(noun)) return toSense('capability', 'voices', 8);
  if (
    /\b(?:accepts?|takes?|inputs?|references?|up to|handles?)\b/iu.test(clause) &&
    /^(?:images|videos|clips|files|references|pictures|pages|shots|subjects|characters|keyframes)$/u.test(noun)
  )
    return toSense('capability', 'input', 8);
  if (TRAINING.test(text) && /^(?:images|videos|clips|pictures|hours|songs|books|pairs|samples|examples|recordings|documents)$/u.test(noun))
    return toSense('other', 'training-data', 7);
  if (/^(?:stars|downloads|likes|forks)$/u.test(noun)) return toSense('other', 'popularity', 7);
  return readBare(quantity, around);
}

/** "Free below ten million visits a month": from where on a licence asks for more. */
function isThreshold({ noun, bound }: FoundQuantity, text: string): boolean {
  if (bound === null || !/^(?:visits|visitors|views|employees|customers|people|seats|users)$/u.test(noun)) return false;
  return LICENCE.test(text) || /\b(?:commercial(?:ly)?|for money|free|may|must|allowed|permission)\b/iu.test(text);
}

function readTrainingTime(noun: string, text: string): Sense | null {
  if (noun.startsWith('hour')) return /\bGPU\b/u.test(text) ? toSense('other', 'training-gpu-hours', 8, 'compute') : null;
  return TRAINING.test(text) ? toSense('other', 'training-time', 6) : null;
}

/** Words and pages: what it learnt from, or what it reads at once. */
function readText(noun: string, text: string): Sense | null {
  if (!/^(?:words|characters|letters|pages)$/u.test(noun)) return null;
  if (TRAINING.test(text) || /\bsaw\b/u.test(text)) return toSense('other', 'training-tokens', 8);
  return WINDOW.test(text) && noun !== 'letters' ? toSense('capability', 'context-length', 8) : null;
}

const EDITIONS = /^(?:sizes|tiers|versions|editions|variants|models|flavou?rs|siblings)$/u;
const WINDOW = /\b(?:window|context|reads?|room for|remembers?|at a sitting|in one go|prompts?)\b/iu;
const PLAYS = /\b(?:plays?|played|playing|save[sd]?|exports?|records?|shown?|runs?)\b[^.;]{0,30}\bat (?:just |only |about )?$/iu;

/** A number without a unit takes the one that is in the talk. */
export function readBare(quantity: FoundQuantity, around: Surroundings): Sense | null {
  const { text } = around;
  const told = readTold(quantity, around);
  if (told) return told;
  const isDivided = /\b(?:hands?|splits?|divides?|shares?|parcels?) (?:the|its|this|that) (?:job|work|task|load|labour|labor)\b/iu.test(
    text,
  );
  if (isDivided && quantity.max < 100) return toSense('architecture', 'experts', 7, 'count');
  if (/\b(?:experts|specialists)\b/iu.test(text)) return readExperts(quantity, around);
  if (isScore(quantity, around)) return toSense('benchmark', 'score', 9, readScale(quantity, around));
  if (quantity.dimension !== 'bare') return null;
  if (around.others.some(({ dimension }) => dimension === 'time') && isRunTime(text, quantity)) return readRunTime(around);
  if (/\bfactor of (?:up to |about |some |roughly |more than |over |almost |nearly )?$/iu.test(around.before))
    return { ...toSense('speed', 'relative-speed', 7, 'factor'), factor: 1 };
  if (isGap(around)) return toSense('benchmark', 'margin', 8, 'points');
  return readElliptical(quantity, around);
}

/** A bare number of which the label or the words just before it tell the kind. */
function readTold(quantity: FoundQuantity, { text, before, clause }: Surroundings): Sense | null {
  const { dimension, max } = quantity;
  if (dimension !== 'bare') return null;
  const label = readLabelled(text);
  if (label) return label;
  if (max >= 1000 && WINDOW.test(`${readHead(text)} ${clause}`) && !BOARD.test(clause))
    return toSense('capability', 'context-length', 8, 'tokens');
  const plays = (max >= 8 && max <= 120 && PLAYS.test(before)) || /\bframe[- ]rates? (?:\p{L}+ ){0,3}$/iu.test(before);
  if (plays) return toSense('speed', 'frame-rate', 9, 'frame-rate');
  return /\bsteps\b[^.;]*\b(?:to|from) $/iu.test(before) ? toSense('speed', 'steps', 8, 'steps') : null;
}

/** What stands before a colon at the beginning: a label of the whole. */
const readHead = (text: string): string => /^[^:]{2,30}: /u.exec(text)?.[0] ?? '';

/** "Place: 3", "Points: 1,204": a cell says in its head what its number is. */
function readLabelled(text: string): Sense | null {
  if (/^(?:place|rank|ranking|position|pos\.|#)\b[^:]{0,30}: /iu.test(text)) return toSense('benchmark', 'rank', 9, 'rank');
  return /^(?:points|score|elo|rating)\b[^:]{0,30}: /iu.test(text) ? toSense('benchmark', 'score', 9, 'points') : null;
}

/** "1,412 seconds for five": behind the time that it takes, five is how long the clip is. */
function readRunTime({ last, before }: Surroundings): Sense | null {
  if (last?.aspect === 'latency' && /\bfor $/u.test(before)) return null;
  return { ...toSense('speed', 'latency', 9, 'time'), factor: 1 };
}

/** A score up to a hundred is in what the last one was in. */
function readScale({ max }: FoundQuantity, { scale }: Surroundings): string {
  return max <= 100 ? (scale ?? 'percent') : 'points';
}

function isScore(quantity: FoundQuantity, { text, before, last, hasBoard }: Surroundings): boolean {
  // A unit that the sentence before gave is nearer than a board of the paragraph before.
  const isElsewhere = last !== null && last.topic !== 'benchmark' && last.factor !== undefined && !SCORES.test(before);
  const isBoard = (hasBoard && !isElsewhere) || BOARD.test(text);
  if (quantity.max >= 500 && quantity.max < 5000) return isBoard || last?.topic === 'benchmark';
  const isMeasured = text.slice(quantity.start, quantity.end).includes('.') || SCORES.test(before);
  return isBoard && quantity.max <= 100 && quantity.dimension === 'bare' && isMeasured;
}

/** Verbs of marks: where a board is in the talk, what they govern is a score. */
const SCORES =
  /\b(?:scor(?:e|es|ed|ing)|manage[sd]?|(?:drops?|dropped|falls?|fell|rises?|rose|climbs?|climbed) to|comes? (?:first|second|third|last|top|bottom) with|reach(?:es|ed)|finish(?:es|ed) (?:on|with|at)|gets?|got|earn(?:s|ed)) (?:about |some |only |just |an? |round |a round |a mere )*$/iu;

function isGap({ before, after, last, hasBoard }: Surroundings): boolean {
  return (last?.topic === 'benchmark' || hasBoard) && GAP.test(`${before.slice(-25)} ${after.slice(0, 20)}`);
}

/** "and a 256p preview just 2": the unit is that of the number before. */
function readElliptical(quantity: FoundQuantity, around: Surroundings): Sense | null {
  const { before, last, others } = around;
  if (/(?<!\bcalls? (?:up)?)\bon (?:just |only )?$/iu.test(before)) return null;
  if (last?.aspect === 'latency' && /\d (?:s|seconds?|minutes?) for $/iu.test(before)) return null;
  const goesOn = others.some(({ end }) => end <= quantity.start) && /(?:\b(?:and|with)\b|[,;(])(?:[^.;]|\.(?=\d)){0,40}$/u.test(before);
  if (!goesOn || last === null || !LENT.includes(last.aspect)) return null;
  if (last.topic === 'parameters' && NEEDS.test(before)) return null;
  return last.topic === 'parameters' ? { ...last, aspect: readScope(around) } : last;
}

const LENT: readonly string[] = [
  'latency',
  'memory',
  'frame-rate',
  'throughput',
  'layers',
  'languages',
  'relative-speed',
  'steps',
  'duration',
  'total',
  'active',
  'component',
  'price',
  'devices',
  'frames',
  'context-length',
];
