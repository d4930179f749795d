import type { Assertion, SubjectLink } from './assertion.ts';
import { isThing, toLink, type Discourse } from './discourse.ts';
import type { Draft, Sense } from './draft.ts';
import type { Facts } from './facts.ts';
import { findDescribed, noteDescriptions, noteTraits } from './descriptions.ts';
import { readBoard } from './find-board.ts';
import { isNamedKin, isYardstick, KIN } from './yardstick.ts';

/** Takes the discourse past a sentence that claims something. */
export function moveOn(discourse: Discourse, facts: Facts, drafts: readonly Draft[], assertions: readonly Assertion[]): void {
  const [main] = assertions;
  const [draft] = drafts;
  if (!main || !draft) return;
  const { subject, aspect } = main;
  const kind = discourse.names.kinds.get(subject.id ?? '');
  const isOfThing = kind !== 'organisation' && kind !== 'benchmark';
  discourse.sense = toSense(draft);
  discourse.owner = kind === 'organisation' ? subject : null;
  if (isOfThing && aspect !== 'method' && (aspect === 'developer' || !isInPassing(subject, facts, discourse)))
    turnTo(discourse, facts, subject);
  discourse.introduced = false;
  enter(discourse, facts);
  if (isOfThing) noteTraits(discourse, facts, subject, aspect === 'rank' ? (main.value?.max ?? null) : null);
  noteScale(discourse, drafts);
}

function noteScale(discourse: Discourse, drafts: readonly Draft[]): void {
  const score = drafts.find(({ topic, aspect }) => topic === 'benchmark' && aspect === 'score');
  discourse.scale = score?.value?.dimension ?? discourse.scale;
}

/** The talk turns to a thing; with the one that it was set beside it makes a pair. */
function turnTo(discourse: Discourse, { text, mentions }: Facts, { id, name, how, variant }: SubjectLink): void {
  const isOlder = how === 'context' && discourse.names.forerunners.get(discourse.focus?.id ?? '') === id;
  discourse.pair = isOlder || mentions.some((mention) => isNamedKin(text, mention)) ? discourse.focus : null;
  discourse.focus = { id, name, how };
  discourse.variant = variant ?? discourse.variant;
}

function enter(discourse: Discourse, facts: Facts): void {
  discourse.board = readBoard(facts, discourse) ?? discourse.board;
  discourse.named = facts.mentions.some(isThing);
  noteDescriptions(discourse, facts);
}

/** What the next sentence may answer to. */
export function remember(discourse: Discourse, drafts: readonly Draft[], answer: Draft | null): void {
  discourse.stated = drafts[0] ?? null;
  if (answer?.value?.available !== undefined) discourse.asked = answer;
}

/** What a sentence lends to the next. */
function toSense({ topic, aspect, weight, value, factor }: Draft): Sense | null {
  if (value === null) return null;
  const unit = { ...(value.dimension !== undefined && { dimension: value.dimension }), ...(factor !== undefined && { factor }) };
  return { topic, aspect: aspect ?? '', weight, ...unit };
}

/** A sentence that claims nothing may still bring in what the next ones speak of: the one thing that it names. */
export function moveOnUnchecked(discourse: Discourse, facts: Facts, block: string, [asked]: readonly Draft[]): void {
  if (block === 'a question' && asked?.factor !== undefined) discourse.sense = toSense(asked);
  enter(discourse, facts);
  const named = facts.mentions.filter(isThing);
  const [only] = named;
  if (!only) {
    discourse.focus = findDescribed(facts, discourse) ?? discourse.focus;
    return;
  }
  if (named.length > 1 || isYardstick(facts.text, only) || ASIDE.test(facts.text) || isKinOf(facts.text, only)) return;
  discourse.introduced = block === 'a question' || facts.text.length - (only.end - only.start) < 14;
  const link = toLink(only, 'context', discourse.models, discourse.topic);
  discourse.focus = link;
  discourse.variant = only.variant;
  noteTraits(discourse, facts, link, null);
}

/** What points back stays the thing that is spoken of. */
const STAYS = /^(?:It|Its|They|Their|He|She|(?:The|This|That|These|Those|Both) \p{Ll}+)\b|\b(?:once|earlier|previously|formerly)\b/u;

/** What is named for comparison only. */
const ASIDE = /\b(?:by|in|for|as a) (?:comparison|contrast)\b/iu;

/** "X, its mother, …": kin of what is spoken of. */
const isKinOf = (text: string, { end }: { readonly end: number }): boolean => /^, its \p{Ll}+(?: \p{Ll}+)?,/u.test(text.slice(end));

/** A name in passing, "the founders once built X", does not change what is spoken of. */
function isInPassing({ id, at }: SubjectLink, { text }: Facts, { topic }: Discourse): boolean {
  if (id !== topic?.id && ASIDE.test(text)) return true;
  return id !== topic?.id && (at?.start ?? 0) > 20 && !KIN.test(text) && STAYS.test(text);
}
