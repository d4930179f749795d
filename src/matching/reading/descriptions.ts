import type { Mention } from '../names/index.ts';
import type { SubjectLink } from './assertion.ts';
import { isThing, nameOf, toLink, type Discourse } from './discourse.ts';
import type { Facts } from './facts.ts';

/** Words for any model, which tell none from another. */
const ANY =
  /^(?:models?|systems?|networks?|tools?|generators?|services?|products?|releases?|versions?|editions?|famil\p{L}+|ones?|compan\p{L}+|firms?|labs?|makers?|weights|code|licen[cs]es?|teams?|apps?|api|programs?|software|files?|results?|same|first|second|last|only|most|best|least|way|time|years?|months?|weeks?|days?|people|answer|question|reason|list|table|ranking|leader\p{L}*|company|thing|kind|world|field|end|numbers?|size|price|new|terms|part|paper|report|data|machine|card|clip|film)$/u;
const AFTER =
  /^,? (?:(?:is|was|remains) )?(?:the|an?) ((?:[\p{Ll}-]+ ){0,3}?)([\p{Ll}-]{4,})(?=[,.;:]| (?:of|from|with|by|in|at|behind|for|that|which|on|to|has|is|was)\b)/u;
const BEFORE = /^(?:The|That|This) (?:[\p{Ll}-]+ ){0,2}?([\p{Ll}-]{4,}) (?:is|was|are|were) (?:called )?$/u;
const JOINED = /\b[Tt]he $/u;
const LOOKED_UP = /\b(?:[Tt]he|[Tt]hat|[Tt]his) ((?:[\p{Ll}-]+ ){0,2}?[\p{Ll}-]{4,})(?:'s)?(?![\p{L}-])/gu;

const SMALL = /\b(?:the|that|its|two|an?) (?:small(?:er|est)?|little|lighter|lightest|lesser|tiny|tiniest|compact|pocket)\b/iu;
const BIG = /\b(?:the|that|its|two|an?) (?:big(?:ger|gest)?|larger?|largest|great(?:er|est)?|heav(?:y|ier|iest)|fuller|giant)\b/iu;
const SIZED =
  /\b(?:the|that) (?:(small(?:er|est)?|little|lighter|lightest|lesser|tiny|tiniest|compact|pocket)|big(?:ger|gest)?|larger?|largest|great(?:er|est)?|heav(?:y|ier|iest)|fuller|giant) (?:ones?|models?|editions?|versions?|siblings?|brother|sister|twin|of the (?:two|pair)|build|variant)\b/iu;
const OLD =
  /^(?:(?:But|And|Yet|For|With|On|In|By) )?(?:the|its|their) (?:(?:old|older|previous|earlier|elder|former|preceding) (?:one|model|version|edition|generation|system|network|release)|predecessor|forerunner|ancestor)\b/iu;
const FORERUNNER = /\b(?:predecessor|forerunner|ancestor|previous (?:model|version|generation)|older (?:model|version))\b/iu;
const WINNER =
  /^(?:(?:(?:But|And|Yet|Even|Still),? )|(?:By|On|In|At|Since|After) [^,;.]{2,30}?,? )?the (?:champion|winner|victor|leader|front-runner|top entry|number one|gold medallist)\b/iu;
const SECOND = /^(?:(?:But|And|Yet|Even|Still),? )?the (?:runner-up|second-placed|silver medallist)\b/iu;

/** How far into a sentence a description may be what it is about. */
const HEAD = 40;
/** "The 2.1 series": a version alone. */
const VERSION = /\b(?:the|its) (\d+\.\d+) (?:series|family|line|one|generation|version|model|release|weights)\b/iu;

/** What a description at the head of a sentence stands for: "The elder cousin's page", "The old one", "The champion". */
export function findDescribed({ text, mentions }: Facts, discourse: Discourse): SubjectLink | null {
  const first = mentions.find(isThing);
  for (const noun of text.slice(0, HEAD).matchAll(LOOKED_UP)) {
    const link = discourse.described.get(noun[1]?.split(' ').at(-1) ?? '');
    const isNamed = first && first.start - noun.index - noun[0].length < 4;
    if (link && !isNamed) return toContext(link);
  }
  return first ? null : (findVersion(text, discourse) ?? findOlder(text, discourse) ?? findTrait(text, discourse));
}

function findVersion(text: string, discourse: Discourse): SubjectLink | null {
  const version = VERSION.exec(text)?.[1];
  if (version === undefined) return null;
  const meant = [...discourse.models].find((id) => id.endsWith(version) && /[^\d.]$/u.test(id.slice(0, -version.length)));
  return meant === undefined ? null : { id: meant, name: nameOf(meant, discourse), how: 'context' };
}

function findOlder(text: string, discourse: Discourse): SubjectLink | null {
  const { focus, topic, names, models, described } = discourse;
  if (!OLD.test(text)) return null;
  const old = names.forerunners.get(focus?.id ?? '') ?? names.forerunners.get(topic?.id ?? '');
  const isSpokenOf = old !== undefined && (models.has(old) || described.has('<old>'));
  return isSpokenOf ? { id: old, name: nameOf(old, discourse), how: 'context' } : null;
}

function findTrait(text: string, { described, focus, topic }: Discourse): SubjectLink | null {
  const of = (trait: string) => described.get(trait) ?? null;
  const size = SIZED.exec(text);
  let link: SubjectLink | null = null;
  if (WINNER.test(text)) link = of('<winner>') ?? topic;
  else if (SECOND.test(text)) link = of('<second>');
  // Where the talk has just returned to the topic, a size means what was last told apart by size.
  else if (size && focus?.how === 'context') link = of(size[1] === undefined ? '<big>' : '<small>');
  return link && toContext(link);
}

const toContext = ({ id, name, variant }: SubjectLink): SubjectLink => ({
  id,
  name,
  how: 'context',
  ...(variant !== undefined && { variant }),
});

/** Notes what a sentence calls the things that it names, beside their names. */
export function noteDescriptions(discourse: Discourse, { text, mentions }: Facts): void {
  const { described, models, topic } = discourse;
  for (const mention of mentions.filter(isThing)) {
    const link = toLink(mention, 'context', models, topic);
    for (const noun of listNouns(text, mention)) if (!ANY.test(noun)) described.set(noun, link);
  }
}

function listNouns(text: string, { start, end }: Mention): readonly string[] {
  const [before, after] = [text.slice(Math.max(0, start - 60), start), text.slice(end, end + 80)];
  const joined = JOINED.test(before) ? /^ ([\p{Ll}-]{4,})(?=[,.;: ])/u.exec(after)?.[1] : undefined;
  const nouns = [AFTER.exec(after)?.[2], BEFORE.exec(before)?.[1], joined];
  return nouns.filter((noun) => noun !== undefined);
}

/** Notes of whom a sentence tells a size, a rank or an age. */
export function noteTraits(discourse: Discourse, { text }: Facts, subject: SubjectLink, rank: number | null): void {
  const { described } = discourse;
  if (BIG.test(text)) described.set('<big>', subject);
  if (SMALL.test(text)) described.set('<small>', subject);
  if (FORERUNNER.test(text)) described.set('<old>', subject);
  if (rank === 1 || /\b(?:top of|first place|leads|tops|heads)\b/iu.test(text)) described.set('<winner>', subject);
  if (rank === 2) described.set('<second>', subject);
}
