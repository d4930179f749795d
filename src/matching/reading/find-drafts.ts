import { UNITS } from '../../records/units.ts';
import type { AssertedValue } from './assertion.ts';
import { applyUnit, borrowUnit, NEEDS } from './borrow-unit.ts';
import { readScope } from './classify-measure.ts';
import { classifyQuantity } from './classify-quantity.ts';
import type { Surroundings } from './surroundings.ts';
import type { Draft, Sense } from './draft.ts';
import type { Facts } from './facts.ts';
import type { FoundLicence } from './find-licences.ts';
import type { FoundQuantity } from './find-quantities.ts';
import { toMultiple } from './find-multiples.ts';
import { findLooseDrafts } from './find-loose-drafts.ts';
import { findPartDrafts, findSharedLicence } from './find-part-drafts.ts';
import { findCueDrafts } from './find-cue-drafts.ts';
import { isSizeOfName } from './is-size-of-name.ts';
import { readDate } from './read-date.ts';
import { settleDrafts } from './settle-drafts.ts';
import { isNegated, isNumberDenied, readClause } from './negation.ts';

/** What earlier sentences lend to one without words of its own. */
export interface Lent {
  readonly sense: Sense | null;
  readonly hasBoard: boolean;
  readonly scale: string | null;
}

/** Everything that a sentence asserts, the main thing first. */
export function findDrafts(facts: Facts, lent: Lent): readonly Draft[] {
  const valued = settleDrafts(facts.text, [
    ...findQuantityDrafts(facts, lent),
    ...facts.dates.flatMap((date) => readDate(facts, date)),
    ...facts.licences.map((licence) => readLicence(facts.text, licence)),
  ]);
  const cued = findCueDrafts(facts, valued);
  const parts = [...findPartDrafts(facts), ...findSharedLicence(facts)].filter(
    (part) => ![...valued, ...cued].some((draft) => draft.topic === part.topic && draft.aspect === part.aspect),
  );
  const drafts = [...valued, ...cued, ...parts];
  if (drafts.length === 0) return findLooseDrafts(facts);
  return drafts.sort((x, y) => y.weight - x.weight || x.start - y.start);
}

/** Topics of which the next sentence may give a number without naming them again: "That is 93 behind", "37 billion of them". */
const LENDING: readonly string[] = ['benchmark', 'parameters', 'open-source', 'architecture'];

/** The sense of the sentence before, for a number without a unit; of parameters, those that this sentence speaks of. */
function borrowSense(found: FoundQuantity, around: Surroundings, lent: Sense | null): Sense | null {
  const sense = borrowUnit(around.text, found, lent);
  return sense?.topic === 'parameters' ? { ...sense, aspect: readScope(around) } : sense;
}

/** Whether machines are what a speed was measured on, and no claim of their own. */
function isPlace({ aspect }: Sense, { last, before }: Surroundings): boolean {
  return aspect === 'devices' && last?.topic === 'speed' && /\b(?:over|across|on|with|using|among) $/iu.test(before);
}

/** What the sentence before lends to the first number of this one. */
function readLent({ text, quantities }: Facts, { sense }: Lent): Sense | null {
  if (sense === null || quantities.length === 0 || /^[\p{L} -]{2,40}:/u.test(text)) return null;
  return LENDING.includes(sense.topic) || sense.aspect === 'training-gpu-hours' ? sense : null;
}

const isScore = ({ topic, aspect }: Draft): boolean => topic === 'benchmark' && aspect === 'score';

function readSurroundings({ text, quantities, mentions }: Facts, found: FoundQuantity, lent: Lent): Omit<Surroundings, 'last' | 'scale'> {
  return {
    text,
    clause: readClause(text, found.start, found.end),
    before: text.slice(Math.max(0, found.start - 60), found.start),
    after: text.slice(found.end, found.end + 60),
    at: found,
    others: quantities.filter((other) => other !== found),
    hasBoard: lent.hasBoard || mentions.some(({ kind }) => kind === 'benchmark'),
  };
}

function findQuantityDrafts(facts: Facts, lent: Lent): readonly Draft[] {
  const drafts: Draft[] = [];
  let last = readLent(facts, lent);
  let base: FoundQuantity | null = null;
  for (const found of facts.quantities.filter((quantity) => !isSizeOfName(facts, quantity))) {
    const scale = drafts.findLast(isScore)?.value?.dimension ?? lent.scale;
    const around: Surroundings = { ...readSurroundings(facts, found, lent), last, scale };
    const isFirst = drafts.every(
      ({ aspect, topic }) => aspect === 'resolution' || aspect === 'devices' || (topic === 'parameters' && NEEDS.test(around.before)),
    );
    const multiple = toMultiple(facts.text, found, base);
    const sense: Sense | null =
      (multiple && last) ?? classifyQuantity(found, around) ?? borrowSense(found, around, isFirst ? lent.sense : null);
    if (!sense || isPlace(sense, around)) continue;
    const quantity = multiple ?? applyUnit(found, sense);
    base = quantity;
    const span = { start: quantity.start, end: quantity.end };
    const weight = sense.topic === 'parameters' && isInName(around) ? 5 : sense.weight;
    drafts.push({ ...sense, ...span, weight, factor: quantity.factor, isStrong: true, value: toValue(quantity, sense, around) });
    if (sense.weight > 3) last = { ...sense, dimension: sense.dimension ?? quantity.dimension, factor: quantity.factor };
  }
  return drafts;
}

/** "Nemo, the 12B that came out in July": the size is hardly the point. */
function isInName({ before, after }: Surroundings): boolean {
  if (/\b(?:size|edition|version|variant|model|one|sibling|brother|sister),? (?:of|with|at) $/iu.test(before)) return true;
  return (
    /(?<!\b(?:is|was|are|were|be) )\b(?:the|an?|its|this) $/iu.test(before) &&
    /^ (?:that|which|models?|version|edition|one|variant)\b/u.test(after)
  );
}

function toValue(quantity: FoundQuantity, sense: Sense, { clause, before }: Surroundings): AssertedValue {
  const dimension =
    sense.dimension ?? (quantity.dimension === 'letter' || quantity.dimension === 'scaled' ? 'parameters' : quantity.dimension);
  // "Nothing here picks among eight or sixteen": the denial stands before the number, in its clause.
  const start = clause.indexOf(before.slice(-12));
  const negated = dimension === 'count' ? isNegated(clause.slice(0, start === -1 ? clause.length : start)) : isNumberDenied(before);
  // Recordings are counted in hours, as in the press.
  const per = dimension === 'hours' || (dimension === 'compute' && quantity.dimension === 'time') ? 3600 : 1;
  return {
    min: quantity.min / per,
    max: quantity.max / per,
    unit: unitOf(dimension, quantity.noun),
    dimension,
    ...(quantity.approximate && { approximate: true }),
    ...(quantity.bound && { bound: quantity.bound }),
    ...(negated && { negated: true }),
  };
}

const BASE: Readonly<Record<string, string>> = {
  parameters: 'parameters',
  time: 's',
  'frame-rate': 'fps',
  'token-rate': 'tokens/s',
  memory: 'bytes',
  tokens: 'tokens',
  steps: 'steps',
  layers: 'layers',
  languages: 'languages',
  points: 'Elo points',
  percent: '%',
  factor: '×',
  compute: 'GPU hours',
  hours: 'hours',
  price: 'USD',
  yuan: 'CNY',
  devices: 'GPUs',
  users: 'users',
  count: 'experts',
  frames: 'frames',
  rank: 'rank',
  pixels: 'px',
};

function unitOf(dimension: string, noun: string): string {
  if (dimension === 'price' || dimension === 'yuan')
    return noun === '' ? (BASE[dimension] ?? '') : `${BASE[dimension] ?? ''}/${noun === 'second' ? 's' : noun}`;
  if (noun !== '' && (!Object.hasOwn(BASE, dimension) || Object.hasOwn(UNITS, noun))) return noun;
  return BASE[dimension] ?? noun;
}

function readLicence(text: string, { start, end, licence }: FoundLicence): Draft {
  const before = text.slice(0, start);
  const [code, model] = [
    before.search(/\b(?:code|programs?|scripts|software|library)\b(?!.*\b(?:code|programs?|scripts|software|library)\b)/iu),
    Math.max(...['weights', 'model', 'parameters', 'checkpoint', 'files'].map((word) => before.toLowerCase().lastIndexOf(word))),
  ];
  const isBoth =
    /\b(?:weights|parameters|models?)\b[^.;]{0,30}\band\b[^.;]{0,30}\bcode\b|\bcode\b[^.;]{0,20}\band\b[^.;]{0,20}\b(?:weights|parameters|models?)\b/iu.test(
      before,
    );
  const aspect = code > model && !isBoth ? 'code-licence' : 'licence';
  const clause = readClause(text, start, end);
  const negated = isNegated(clause.slice(0, Math.max(0, clause.length - (text.length - start))));
  return {
    topic: 'open-source',
    aspect,
    value: { licence, ...(negated && { negated }) },
    weight: aspect === 'licence' ? 7 : 6.5,
    isStrong: true,
    start,
    end,
  };
}
