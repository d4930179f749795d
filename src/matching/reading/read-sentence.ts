import type { SourceSentence, Span } from '../text/sentence.ts';
import type { Assertion, Reading, Sentence, SubjectLink } from './assertion.ts';
import { readConditions } from './read-conditions.ts';
import type { Discourse } from './discourse.ts';
import type { Draft } from './draft.ts';
import type { Facts } from './facts.ts';
import { findAttribution, isPromised } from './find-attribution.ts';
import { findBlock } from './find-block.ts';
import { findDrafts } from './find-drafts.ts';
import { findOutsider, type Outsider } from './find-outsider.ts';
import { findOwnLicence } from './find-licences.ts';
import { readAnswer } from './read-answer.ts';
import type { FoundQuantity } from './find-quantities.ts';
import { applyGuess, settleBlock } from './learned/apply-guess.ts';
import { guessSentence } from './learned/sentence-model.ts';
import { readClause } from './negation.ts';
import { PRICE } from './sense-cues.ts';
import { moveOn, moveOnUnchecked, remember } from './move-on.ts';
import { resolveSubject } from './resolve-subject.ts';

/** Reads one sentence in its discourse, and moves the discourse on. */
export function readSentence(sentence: SourceSentence, facts: Facts, discourse: Discourse): Reading {
  const outsider = findOutsider(facts);
  const found = findDrafts(facts, { sense: discourse.sense, hasBoard: discourse.board !== null, scale: discourse.scale });
  const answer = readAnswer(facts, found, discourse);
  const isReport = outsider !== null && outsider.kind !== 'body' && !speaksOfModel(facts, outsider);
  // A cell is told by its head, and what somebody outside reports by who it is.
  const guess = sentence.kind === 'table-row' || isReport ? null : guessSentence(facts, found[0]?.topic ?? null);
  const drafts = isReport
    ? readReport(facts, outsider)
    : answer
      ? [answer]
      : applyGuess([...found, ...readNames(facts, found)], guess, facts);
  const block = answer ? null : settleBlock(findBlock(facts, drafts, { quantities: discourse.quantities, isReport }), guess, drafts);
  discourse.asked = found.find(({ value }) => value?.available !== undefined) ?? null;
  discourse.quantities.push(...facts.quantities);
  if (block !== null) moveOnUnchecked(discourse, facts, block, found);
  if (block !== null) return { sentence: toSentence(sentence), checkable: false, why: block, assertions: [] };
  const outside = outsider && toOutside(outsider, isReport);
  const assertions = drafts.map((draft) =>
    toAssertion(sentence, facts, draft, outside ?? resolveSubject(facts, draft, discourse), discourse),
  );
  if (outside === null) moveOn(discourse, facts, drafts, assertions);
  remember(discourse, outside === null ? drafts : [], answer);
  return { sentence: toSentence(sentence), checkable: true, why: describe(assertions[0]), assertions };
}

/** Somebody outside as the subject of what they report; a body is one whatever it does. */
function toOutside(outsider: Outsider, isReport: boolean): SubjectLink | null {
  return isReport || outsider.kind === 'body' ? { id: null, name: outsider.name, how: 'name', at: outsider } : null;
}

/** "Mark calls them open source": somebody outside speaks of the model, so that it is what is claimed. */
function speaksOfModel({ text, mentions }: Facts, { end, kind }: Outsider): boolean {
  if (kind !== 'person') return false;
  const rest = text.slice(end);
  if (
    /^[^.;]{0,60}\b(?<!\d )(?:calls?|called|describes?|described|presents?|named)\b/u.test(rest) &&
    /\b(?:it|them|the \p{L}+)\b/u.test(rest)
  )
    return true;
  const said = /^(?:,[^,]{2,60},)? (?:says?|said|claims?|told [^,]{2,30}|tells [^,]{2,20})(?: us| me)?(?: that)? (?:the |its )?/u.exec(
    rest,
  );
  return said !== null && mentions.some(({ start }) => Math.abs(start - end - said[0].length) < 2);
}

/** What somebody outside reports of their own: a count of things, or that something grew. */
function readReport({ text, quantities }: Facts, outsider: Outsider): readonly Draft[] {
  const counted = outsider.kind === 'trend' && quantities[0] ? toPercent(quantities[0]) : quantities[0];
  const whole = { start: outsider.start, end: text.length };
  const aspect = { crowd: 'count', person: 'usage', body: 'usage', trend: PRICE.test(text) ? 'price-change' : 'change' }[outsider.kind];
  const draft = { topic: 'other', aspect, weight: 7, isStrong: true } as const;
  // "Calls doubled": what grew is told, and of what it is no figure.
  if (!counted || (counted.dimension === 'factor' && outsider.kind !== 'trend'))
    return /\b(?:doubled|tripled|rose|fell|grew|halved|says?|said|tells?|told|reports?|reported)\b/u.test(text)
      ? [{ ...draft, ...whole, aspect: 'demand', value: null }]
      : [];
  const value = {
    min: counted.min,
    max: counted.max,
    unit: counted.noun || counted.dimension,
    dimension: counted.dimension,
    ...(counted.approximate && { approximate: true }),
    ...(counted.bound && { bound: counted.bound }),
  };
  return [{ ...draft, start: counted.start, end: counted.end, value }];
}

/** Sizes that stand in names: of a text encoder, or of the edition that the sentence is about. */
function readNames({ mentions }: Facts, found: readonly Draft[]): readonly Draft[] {
  if (found.length === 0 || found.some(({ topic }) => topic === 'parameters')) return [];
  const sized = mentions.find(
    ({ variant, end, start, name }) =>
      variant !== null && /^(?:\p{L}{1,4}\d?\p{L}-)?\d+(?:\.\d+)?B$/u.test(variant) && end - start <= variant.length && name !== variant,
  );
  const size = Number(/(\d+(?:\.\d+)?)B$/u.exec(sized?.variant ?? '')?.[1] ?? NaN) * 1e9;
  if (!sized || Number.isNaN(size)) return [];
  const value = { min: size, max: size, unit: 'parameters', dimension: 'parameters' };
  return [{ topic: 'parameters', aspect: 'total', value, weight: 1, isStrong: false, start: sized.start, end: sized.end }];
}

/** "Fell by a fifth" is a fall of 20 %. */
function toPercent(quantity: FoundQuantity): FoundQuantity {
  const { min, max, dimension } = quantity;
  return dimension === 'factor' && max < 1 ? { ...quantity, min: min * 100, max: max * 100, dimension: 'percent' } : quantity;
}

function toAssertion(sentence: SourceSentence, facts: Facts, draft: Draft, subject: SubjectLink, discourse: Discourse): Assertion {
  const variant =
    subject.variant ?? (subject.how === 'pronoun' || subject.how === 'context' ? (discourse.variant ?? undefined) : undefined);
  const at = place(sentence, draft);
  return {
    subject: { ...subject, ...(variant !== undefined && { variant }), ...(subject.at && { at: place(sentence, subject.at) }) },
    topic: draft.topic,
    aspect: draft.aspect,
    value: settleLicence(draft.value, subject) ?? readEncoderSize(facts, draft),
    conditions: { ...readConditions(facts, draft), ...(variant !== undefined && { variant }) },
    negated: draft.value?.negated ?? draft.value?.available === false,
    attribution: findAttribution(facts.text),
    promised: isPromised(readClause(facts.text, draft.start, draft.end)),
    at,
  };
}

/** "its own licence": the one that bears the subject's name, where there is one; else it is at least no open one. */
function settleLicence(value: Draft['value'], subject: SubjectLink): Draft['value'] {
  if (value?.licence !== 'own') return value;
  const licence = findOwnLicence(subject.name, subject.variant ?? '');
  return licence === null ? { available: false } : { licence };
}

/** "Prompts are read by Gemma3-12B": the size in the encoder's name. */
function readEncoderSize({ mentions }: Facts, { aspect }: Draft): Assertion['value'] {
  if (aspect !== 'text-encoder') return null;
  const written = mentions.map(({ variant }) => /(\d+(?:\.\d+)?)B$/u.exec(variant ?? '')?.[1]).find((size) => size !== undefined);
  const size = Number(written) * 1e9;
  return written === undefined ? null : { min: size, max: size, unit: 'parameters', dimension: 'parameters' };
}

function place({ offsets, text }: SourceSentence, { start, end }: Span): Span {
  return { start: offsets[start] ?? 0, end: (offsets[end - 1] ?? text.length - 1) + 1 };
}

/** The public part of a sentence. */
export function toSentence({ index, text, plain, start, end, line, column, kind }: SourceSentence): Sentence {
  return { index, text, plain, start, end, line, column, kind };
}

function describe(assertion: Assertion | undefined): string {
  if (!assertion) return 'a claim';
  const { topic, aspect, subject, value } = assertion;
  const number =
    value?.min === undefined
      ? (value?.licence ?? value?.date ?? '')
      : `${value.min === value.max ? value.min : `${value.min}–${value.max ?? ''}`} ${value.unit ?? ''}`;
  return [number.trim(), aspect ?? topic, subject.name === '' ? '' : `of ${subject.name}`].filter((part) => part !== '').join(' ');
}
