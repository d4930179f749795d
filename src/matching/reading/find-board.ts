import type { Mention } from '../names/index.ts';
import type { SubjectLink } from './assertion.ts';
import { isThing, type Discourse } from './discourse.ts';
import type { Draft } from './draft.ts';
import type { Facts } from './facts.ts';

const NOUN = '(?:rankings?|leaderboards?|arenas?|league tables?|blind tests?)';
/** "The next update of the ranking": a board by its noun, as what the sentence is about. */
const HEAD = new RegExp(
  `^(?:(?:But|And|Yet|Still),? )?(?:(?:The|This|That|An?) (?:[\\p{Ll}-]+ ){1,2}?of )?(?:the|this|that|its) (?:[\\p{Ll}-]+ ){0,1}?${NOUN}(?! (?:leader|entry|place|position|score|points))(?:'s)? \\p{Ll}+`,
  'iu',
);
const RUN = new RegExp(
  `\\bthe (?:[\\p{Ll}-]+ ){0,2}?${NOUN}\\b[^,.;]{0,40}\\b(?:run|kept|operated|maintained|published|hosted) by $`,
  'iu',
);
/** "Voters see two clips and choose." */
const VOTERS =
  /^(?:(?:There|Here|In it|On it),? )?(?:the )?(?:participants|voters|users|visitors|judges|raters|jurors|testers|viewers|people|everyone|anyone|guests)\b[^.;]{0,60}\b(?:two|pairs?|blind|anonymous|unlabelled|between|side by side|better one)\b/iu;

/** The board of which a sentence speaks by its own or by its keeper's name; null where it speaks of none. */
export function readBoard({ text, mentions }: Facts, { names }: Discourse): SubjectLink | null {
  const board = mentions.find(({ kind }) => kind === 'benchmark');
  if (board) return { id: board.id, name: board.name, how: 'name' };
  const keeper = mentions.find(({ kind }) => kind === 'organisation');
  if (!keeper?.id || !new RegExp(`\\b${NOUN}\\b`, 'iu').test(text)) return null;
  const own = [...names.kinds].filter(([id, kind]) => kind === 'benchmark' && names.makers.get(id)?.has(keeper.id ?? ''));
  const [only] = own;
  return own.length === 1 && only ? { id: only[0], name: keeper.name, how: 'maker' } : null;
}

/** How a board works, and what becomes of it, is a claim about the board. */
export function findBoard(facts: Facts, { aspect, topic, value }: Draft, discourse: Discourse): SubjectLink | null {
  const { text, mentions } = facts;
  const board = readBoard(facts, discourse) ?? discourse.board;
  if (!board) return null;
  if (topic === 'benchmark' && aspect === 'method') return board;
  if (mentions.some(isThing)) return null;
  const isScore = topic === 'benchmark' && value?.min !== undefined && /^(?:score|rank|margin)$/u.test(aspect ?? '');
  const isRun = mentions.some(({ kind, start }) => kind === 'organisation' && RUN.test(text.slice(0, start)));
  return isRun || VOTERS.test(text) || (!isScore && isAbout(text, mentions)) ? board : null;
}

function isAbout(text: string, mentions: readonly Mention[]): boolean {
  const named = mentions.find(({ kind }) => kind === 'benchmark');
  if (named) return /^(?:The )?$/u.test(text.slice(0, named.start)) && /^(?: \p{Ll}+){1,2}/u.test(text.slice(named.end));
  return HEAD.test(text);
}
