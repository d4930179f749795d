import type { Mention } from '../names/index.ts';
import type { SubjectLink } from './assertion.ts';
import { isThing, toLink, type Discourse } from './discourse.ts';
import type { Draft } from './draft.ts';
import type { Facts } from './facts.ts';

const YARDSTICK =
  /\b(?:underneath sits|beneath it (?:sits|lies)|than|next to|unlike|like|beside|compared (?:with|to)|against|versus|vs\.?|behind|over|ahead of|of what|that of|rivals?|matches|beats?|outperforms?|surpass\w*|trails|from|built on|based on|derived from|on which|outside|by|beyond|alongside|on (?:a )?par with|level with|successor (?:to|of)|follows|replaces|comparable to|between|says of|those of|gap to|lead over|(?:though|but|and) not|rule of|close to|short of) (?:the |its |an? |\p{Lu}[\p{L}]+'s? )?(?:\p{Ll}+ )?$/iu;
const PRONOUN_HEAD =
  /^(?:(?:that|this) (?:is|was|beats?|puts?|makes?|places?|leaves?|gives?)\b|(?:(?:And|But|Yet|Still|So|For now|By default|Today|Now),? |(?:On|In|At|With|Like|Unlike|Under) [^,]{2,60}, (?:on which [^,]{2,30}, )?)?(?:it|they|both|its|their|the (?:new |larger |open |whole )?(?:model|system|network|newcomer|stranger|generator|service|product|app)s?)\b)/iu;
/** What is used, and hardly what is spoken of where something else is named. */
const WITH = /\b(?:with|without|using|via|through) $/iu;
export const KIN =
  /^(?:Its?|Their|The|An?) (?:[\p{L}-]+ ){0,2}(?:forerunner|predecessor|successor|sibling|brother|sister|cousin|relative|rival|leader|stranger|ancestor|follow-up|heir|companion|competitor|runner-up|winner|favourite|newcomer)\b/iu;
const COMPANY_HEAD = /^(?:The|Its) (?:[\p{L}-]+ )?(?:lab|company|firm|start-?up|founder|creator|maker|developer|owner|group|team)s?\b/u;

/** Whom or what each part of a sentence is about. */
export function resolveSubject(facts: Facts, draft: Draft, discourse: Discourse): SubjectLink {
  return (
    findNear(facts, draft, discourse) ??
    findBoard(facts, draft, discourse) ??
    findOwner(facts, draft, discourse) ??
    findNamed(facts, draft, discourse) ??
    findMaker(facts, discourse) ??
    fallBack(facts, discourse)
  );
}

const link = (mention: Mention, { models, topic }: Discourse, how: SubjectLink['how'] = mention.how === 'name' ? 'name' : 'alias') =>
  toLink(mention, how, models, topic);

/** A name that shares a bracket with the assertion, or whose relative clause holds it. */
function findNear({ text, mentions }: Facts, draft: Draft, discourse: Discourse): SubjectLink | null {
  const open = text.lastIndexOf('(', draft.start);
  const inBracket = open !== -1 && text.indexOf(')', open) >= draft.end;
  const bracketed = inBracket
    ? mentions.find((mention) => isThing(mention) && mention.start > open && mention.start < text.indexOf(')', open))
    : undefined;
  if (bracketed) return link(bracketed, discourse);
  const [maker] = mentions;
  // "The firm X stresses that it has overtaken Y": "it" is the firm's own.
  if (
    maker?.kind === 'organisation' &&
    /^(?:The )?$/u.test(text.slice(0, maker.start)) &&
    /^ \p{Ll}+(?:s|ed|d) (?:that )?its?\b/u.test(text.slice(maker.end))
  )
    return ownModel(maker, discourse);
  const relative = mentions.find(
    (mention) => isThing(mention) && mention.end <= draft.start && /^,? (?:which|who)\b[^,;]*$/u.test(text.slice(mention.end, draft.start)),
  );
  return relative ? link(relative, discourse) : null;
}

/** The one model of the article that a maker has made; null where there are several or none. */
function ownModel({ id, start, end }: Mention, discourse: Discourse): SubjectLink | null {
  const own = [...discourse.models].filter((model) => id !== null && discourse.names.makers.get(model)?.has(id));
  const [only] = own;
  return own.length === 1 && only !== undefined ? { id: only, name: nameOf(only, discourse), how: 'maker', at: { start, end } } : null;
}

/** How a board works is a claim about the board. */
function findBoard({ mentions }: Facts, { aspect, topic }: Draft, discourse: Discourse): SubjectLink | null {
  if (topic !== 'benchmark' || aspect !== 'method') return null;
  const board = mentions.find(({ kind }) => kind === 'benchmark');
  return board ? link(board, discourse) : discourse.board;
}

/** Who founded or owns an organisation is a claim about the organisation. */
function findOwner(
  { text, mentions }: Facts,
  { topic, aspect }: Draft,
  { focus, owner, topic: about, names }: Discourse,
): SubjectLink | null {
  if (topic !== 'identity' && aspect !== 'valuation') return null;
  if (mentions.some((mention) => isThing(mention) && BACKER.test(text.slice(0, mention.start)))) return null;
  const [first] = mentions;
  if (first?.kind === 'organisation' && first.start < 8 && !text.startsWith("'s", first.end))
    return { id: first.id, name: first.name, how: 'name', at: { start: first.start, end: first.end } };
  const [maker] = [focus, about].flatMap((thing) => [...(names.makers.get(thing?.id ?? '') ?? [])].slice(0, 1));
  if (COMPANY_HEAD.test(text) && maker !== undefined) return { id: maker, name: maker, how: 'maker' };
  const meant = owner ?? focus;
  return meant && PRONOUN_HEAD.test(text) ? { ...meant, how: 'pronoun' } : null;
}

function findNamed({ text, mentions }: Facts, draft: Draft, discourse: Discourse): SubjectLink | null {
  const yardsticks = mentions.filter((mention) => isThing(mention) && isYardstick(text, mention));
  // "It beat X in most rounds and Y in a few": both are what it is measured by.
  const isBeside = ({ start }: Mention) =>
    yardsticks.some(({ end }) => end < start && /^[^.,;:]{0,40} (?:and|or) $/u.test(text.slice(end, start)));
  const all = mentions.filter((mention) => isThing(mention) && !yardsticks.includes(mention) && !isBeside(mention));
  const named = [...all.filter((mention) => !WITH.test(text.slice(Math.max(0, mention.start - 12), mention.start))), ...all];
  // A label stands for what is spoken of: "Peers: Claude and GPT-4".
  const first = /^[\p{L} -]{2,30}:/u.test(text) && (named[0]?.start ?? 0) > text.indexOf(':') ? undefined : named[0];
  if (!first || (PRONOUN_HEAD.test(text) && !KIN.test(text) && first.start > 12)) return null;
  if (draft.aspect === 'text-encoder') return null;
  // "X was 115 points back": the margin is the leader's, who was named before.
  const trails = draft.aspect === 'margin' && /^(?: \p{L}+)? (?:back|behind|adrift)\s*[.,;]?$/u.test(text.slice(draft.end));
  if (trails && first.end < draft.start && discourse.focus && /^\s*(?:was|is|sits|stands|finished|trails)?\b/u.test(text.slice(first.end)))
    return { ...discourse.focus, how: 'context' };
  return link(first, discourse);
}

/** Who stands behind a thing is no yardstick. */
const BACKER =
  /\b(?:universit\p{L}+|institutes?|teams?|labs?|compan\p{L}+|firms?|groups?|start-?ups?|people|makers?|developers?|researchers?) (?:\p{L}+ ){1,2}behind (?:the )?$/iu;

/** Whether a thing is named only to measure another by it. */
export function isYardstick(text: string, { start, end }: Mention): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  if (BACKER.test(before)) return false;
  return YARDSTICK.test(before) || /^'s (?:own )?(?:licen[cs]e|terms)/u.test(text.slice(end, end + 14));
}

/** A maker stands for its model, where the article has brought in one of its own. */
function findMaker({ text, mentions }: Facts, discourse: Discourse): SubjectLink | null {
  const { focus, models, names, topic } = discourse;
  const maker = mentions.find(({ kind }) => kind === 'organisation');
  if (!maker?.id || PRONOUN_HEAD.test(text)) return null;
  const { id, name, start, end } = maker;
  const makes = (model?: string | null) => Boolean(model && names.makers.get(model)?.has(id));
  if (makes(focus?.id)) return null;
  const own = [...models].filter(makes);
  const [only] = own;
  if (own.length === 1 && only !== undefined) return { id: only, name: nameOf(only, discourse), how: 'maker', at: { start, end } };
  // A maker of nothing in the article, at the head of a sentence, acts for itself.
  const acts = start === 0 && Boolean(focus?.id) && !makes(topic?.id) && ACTS.test(text.slice(end));
  return acts ? { id, name, how: 'name', at: { start, end } } : null;
}

const ACTS = /^ (?:lost|gained|made|earned|raised|spent|sold|bought|employs|has)\b/u;

function nameOf(id: string, { names }: Discourse): string {
  for (const entries of names.entries.values()) for (const entry of entries) if (entry.id === id) return entry.name;
  return id;
}

function fallBack({ text }: Facts, { focus, section, topic }: Discourse): SubjectLink {
  const isFirst = /\bthe (?:first|original|older|elder|former) (?:one|model|version)\b/iu.test(text);
  const subject = (isFirst ? topic : focus) ?? section ?? topic;
  const how = /\b(?:it|its|they|their|them|both)\b/iu.test(text) ? 'pronoun' : 'context';
  return subject
    ? { id: subject.id, name: subject.name, how, ...(subject.variant !== undefined && { variant: subject.variant }) }
    : { id: null, name: '', how: 'context' };
}
