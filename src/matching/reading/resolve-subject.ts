import type { Mention } from '../names/index.ts';
import type { SubjectLink } from './assertion.ts';
import { isThing, nameOf, toLink, type Discourse } from './discourse.ts';
import type { Draft } from './draft.ts';
import type { Facts } from './facts.ts';
import { findBoard } from './find-board.ts';
import { findDescribed } from './descriptions.ts';
import { BACKER, isNamedKin, isYardstick, KIN } from './yardstick.ts';

const PRONOUN_HEAD =
  /^(?:(?:that|this) (?:is|was|beats?|puts?|makes?|places?|leaves?|gives?)\b|(?:(?:And|But|Yet|Still|So|For now|By default|Today|Now),? |(?:On|In|At|With|Like|Unlike|Under) [^,]{2,60}, (?:on which [^,]{2,30}, )?)?(?:it|they|both|its|their|the (?:new |larger |open |whole )?(?:model|system|network|newcomer|stranger|generator|service|product|app)s?)\b)/iu;
/** What is used, and hardly what is spoken of where something else is named. */
const WITH = /\b(?:with|without|using|via|through) $/iu;
const COMPANY_HEAD = /^(?:The|Its) (?:[\p{L}-]+ )?(?:lab|company|firm|start-?up|founder|creator|maker|developer|owner|group|team)s?\b/u;

/** Whom or what each part of a sentence is about. */
export function resolveSubject(facts: Facts, draft: Draft, discourse: Discourse): SubjectLink {
  return (
    findNear(facts, draft, discourse) ??
    findBoard(facts, draft, discourse) ??
    findOwner(facts, draft, discourse) ??
    findDescribed(facts, discourse) ??
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

/** Who founded or owns an organisation is a claim about the organisation, and so is what its shares do. */
function findOwner(facts: Facts, { topic, aspect }: Draft, discourse: Discourse): SubjectLink | null {
  const { text, mentions } = facts;
  const owned = listMakers(discourse.topic, discourse).at(-1);
  if (SHARES.test(text) && owned !== undefined) return { id: owned, name: nameOf(owned, discourse), how: 'maker' };
  if ((topic !== 'identity' && aspect !== 'valuation') || tellsOfThing(facts, discourse)) return null;
  const [first] = mentions;
  if (first?.kind === 'organisation' && first.start < 8 && !text.startsWith("'s", first.end))
    return { id: first.id, name: first.name, how: 'name', at: { start: first.start, end: first.end } };
  return findMeantOwner(text, discourse);
}

/** "The company", or "it" where an organisation was spoken of. */
function findMeantOwner(text: string, discourse: Discourse): SubjectLink | null {
  const { focus, owner, topic } = discourse;
  const [maker] = [...listMakers(focus, discourse).slice(0, 1), ...listMakers(topic, discourse)];
  if (COMPANY_HEAD.test(text) && maker !== undefined) return { id: maker, name: maker, how: 'maker' };
  const meant = owner ?? focus;
  return meant && PRONOUN_HEAD.test(text) ? { ...meant, how: 'pronoun' } : null;
}

/** Ids of who made a thing, its own maker first and then those to whom that belongs. */
const listMakers = (thing: SubjectLink | null, { names }: Discourse): readonly string[] => [...(names.makers.get(thing?.id ?? '') ?? [])];

/** "The firm behind X", "X's maker came out with it": the thing is what is spoken of, and not who made it. */
function tellsOfThing({ text, mentions }: Facts, { names }: Discourse): boolean {
  const things = mentions.filter(isThing);
  if (things.some(({ start }) => BACKER.test(text.slice(0, start)))) return true;
  const maker = mentions[0]?.id ?? '';
  return LAUNCHES.test(text) && things.some(({ id }) => names.makers.get(id ?? '')?.has(maker));
}

const LAUNCHES = /^[^.;]{0,80}\b(?:with|out|launch|present|introduc|releas|unveil|show|publish)/u;

/** "While X and Y hum, the newcomer is silent": the clause before is there for contrast. */
const LEAD = /^(?:While|Whereas|Where|Although|Though)\b.{3,120}, (?=(?:the|it|its|they|this|that|an?)\b)/u;

function findNamed({ text, mentions }: Facts, draft: Draft, discourse: Discourse): SubjectLink | null {
  const yardsticks = mentions.filter((mention) => isThing(mention) && isYardstick(text, mention));
  // "It beat X in most rounds and Y in a few": both are what it is measured by.
  const isBeside = ({ start }: Mention) =>
    yardsticks.some(({ end }) => end < start && /^[^.,;:]{0,40} (?:and|or) $/u.test(text.slice(end, start)));
  // "Its makers report 79.8 %; X managed 79.2": the name behind the semicolon has its own figure.
  const isLater = ({ start }: Mention) => start > draft.end && /;\s/u.test(text.slice(draft.end, start));
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  const isMeant = (mention: Mention) => isThing(mention) && !yardsticks.includes(mention) && !isBeside(mention) && !isLater(mention);
  const all = mentions.filter((mention) => isMeant(mention) && mention.start >= lead);
  const named = [...all.filter((mention) => !WITH.test(text.slice(Math.max(0, mention.start - 12), mention.start))), ...all];
  // A label stands for what is spoken of: "Peers: Claude and GPT-4".
  const first = /^[\p{L} -]{2,30}:/u.test(text) && (named[0]?.start ?? 0) > text.indexOf(':') ? undefined : named[0];
  if (!first || pointsBack(text, first) || standsBehind(text, first, draft)) return null;
  if (draft.aspect === 'text-encoder') return null;
  // "X was 115 points back": the margin is the leader's, who was named before.
  const trails = draft.aspect === 'margin' && /^(?: \p{L}+)? (?:back|behind|adrift)\s*[.,;]?$/u.test(text.slice(draft.end));
  if (trails && first.end < draft.start && discourse.focus && /^ (?:was|is|sits|stands|finished|trails|\d)/u.test(text.slice(first.end)))
    return { ...discourse.focus, how: 'context' };
  return link(first, discourse);
}

/** "They also say that X is": what is said stands behind the verb. */
const SPEECH =
  /^(?:(?:And|But|Yet|Still),? )?(?:They|He|She|It|The \p{Ll}+) (?:also |still |even )?(?:says?|said|claims?|claimed|insists?|reports?|adds?|added|notes?) (?:that )?$/u;
/** "It is X put through a diet": what is spoken of is made of X. */
const MADE_OF = /^ (?:put|made|run|cut|built|taught|sent|trained|trimmed|tuned|shrunk|squeezed|\p{Ll}+ed) (?!by\b)/u;

/** Whether a sentence begins with what was spoken of before, so that a name further on is not its subject. */
function pointsBack(text: string, first: Mention): boolean {
  const before = text.slice(0, first.start);
  if (isNamedKin(text, first) || SPEECH.test(before) || KIN.test(text)) return false;
  if (/^It (?:is|was) (?:really |simply |only |just )?$/u.test(before)) return MADE_OF.test(text.slice(first.end));
  return PRONOUN_HEAD.test(text) && first.start > 12;
}

/** A pronoun that does something: "it burns", "they are". */
const ACTING = /\b(?:it|they)(?:'s|'re|'ll)? (?!(?:is|was) (?:said|known|clear|true|likely|thought)\b)\p{Ll}{2,}/iu;
const NEW_CLAUSE = /(?:[;:]|, (?:and|but|while|whereas|as|though)|[–—]) [^,;:]*$/u;

/** "It burns a quarter of what X does", "The thing holds a million, eight times what X manages": what is told comes before the name. */
function standsBehind(text: string, first: Mention, { value, start, end }: Draft): boolean {
  const before = text.slice(0, first.start);
  if (NEW_CLAUSE.test(before)) return false;
  if (ACTING.test(before)) return true;
  const isValued = value?.min !== undefined && end + FAR < first.start;
  return isValued && HAS_SUBJECT.test(text.slice(0, start));
}

const FAR = 12;
const HAS_SUBJECT = /^(?:[^,;:]{2,50}, )?(?:the|this|that|a|an|its|their|one|each|both) (?:\p{Ll}[\p{L}-]* ){1,5}/iu;

/** A maker stands for its model, where the article has brought in one of its own. */
function findMaker({ text, mentions }: Facts, discourse: Discourse): SubjectLink | null {
  const { focus, models, names, topic } = discourse;
  const maker = mentions.find((mention) => mention.kind === 'organisation' && isAgent(text, mention));
  if (!maker?.id || PRONOUN_HEAD.test(text)) return null;
  const { id, name, start, end } = maker;
  const makes = (model?: string | null) => Boolean(model && names.makers.get(model)?.has(id));
  if (makes(focus?.id)) return null;
  const own = [...models].filter(makes);
  const [only] = own;
  if (own.length === 1 && only !== undefined) return { id: only, name: nameOf(only, discourse), how: 'maker', at: { start, end } };
  // A maker of nothing in the article, at the head of a sentence, acts for itself.
  const acts = start === 0 && !makes(topic?.id) && ACTS.test(text.slice(end));
  return acts ? { id, name, how: 'name', at: { start, end } } : null;
}

/** Whether a maker does or says something, or owns what the sentence begins with; "the terms of X" are no deed of X. */
function isAgent(text: string, { start, end }: Mention): boolean {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  if (/^(?:[^,;:]{1,60}, )?(?:(?:But|And|Yet|Still|So),? )?(?:(?:The|the|An?|an?|\p{Ll}+(?:-based)?) ){0,2}$/u.test(before)) return true;
  if (/\b(?:by|from|says?|said|to|at) (?:the )?$/u.test(before) && !/^(?:'s|'|s') \p{Ll}/u.test(after)) return true;
  return /^ (?:also |now |then |has |had |itself )?(?:has|had|is|was|says?|said|\p{Ll}{2,}(?:s|ed))\b/u.test(after);
}

/** "X, an exchange for such files, removed". */
const ACTS =
  /^(?:, (?:an?|the) [^,]{3,60},)?(?: (?:then|later|temporarily|now|since|briefly|also|quietly|soon|once|already|finally|\p{Ll}+ly))? (?:removed|banned|blocked|dropped|lost|gained|made|earned|raised|spent|sold|bought|employs|has)\b/u;

const SHARES = /^(?:The|Its|Their) (?:(?:company|firm|group|maker|parent)'s )?(?:shares?|stock(?! market)|share price)\b/u;

/** In an article on one thing it is the new one. */
const NEWCOMER =
  /^(?:[^,;.]{2,40}?,? |(?:While|Whereas|Although)\b.{3,120}, )?the (?:newcomer|debutant|new (?:arrival|one|model|version|release))\b/iu;

function fallBack({ text }: Facts, { focus, section, topic, pair }: Discourse): SubjectLink {
  const isFirst = NEWCOMER.test(text) || /\bthe (?:first|original|older|elder|former) (?:one|model|version)\b/iu.test(text);
  const isPair = pair !== null && /^(?:Both|Neither|The two|The pair|All)\b/u.test(text);
  const subject = (isFirst ? topic : isPair ? pair : focus) ?? section ?? topic;
  const how = /\b(?:it|its|they|their|them|both)\b/iu.test(text) ? 'pronoun' : 'context';
  return subject
    ? { id: subject.id, name: subject.name, how, ...(subject.variant !== undefined && { variant: subject.variant }) }
    : { id: null, name: '', how: 'context' };
}
