import type { Span } from '../text/sentence.ts';
import type { Facts } from './facts.ts';
import { ACTS, BODY_NOUN, DOES, KIN_NOUN, THING_NOUN } from './outsider-words.ts';

/** Somebody outside the record who tells or does something, and stands first in the sentence. */
export interface Outsider extends Span {
  readonly name: string;
  readonly kind: 'person' | 'crowd' | 'body' | 'trend';
}

const CLOSED =
  '(?!(?:The|An?|Its|This|That|These|Those|In|On|At|For|By|To|Of|As|With|From|No|None|Every|Each|Both|All|Some|Most|Our|My|Their|His|Her|What|When|Where|Only|Even|Under|Over|Since|After|Before|If|But|And|Or|Yet)\\b)';
const NAME = "\\p{Lu}[\\p{L}'-]+(?: (?:de|van|von|der|al|\\p{Lu}\\.|\\p{Lu}[\\p{L}'-]+))";
const PLACE = "(?:the )?\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)?";
const LEAD = '(?:(?:But|And|Yet|So|Meanwhile|Elsewhere|Since then|Last \\p{Ll}+|This \\p{Ll}+|By now),? )?';
const ASIDE = '(?:,[^,]{2,60},| (?:that|who|which) [^,;.]{3,50}?)?';

const pattern = (source: string): RegExp => new RegExp(source, 'u');
/** "Dana Korenfeld, who films weddings, reports", "Marit Aune, a colourist in Trondheim, has moved". */
const PERSON = pattern(`^(${CLOSED}${NAME}{1,3}),? (?:(?:who|an?|the|head|founder|director|chief|of)\\b[^,]{2,60}, )?${DOES}\\b`);
/** "An animation school in Tartu says", "A data-centre broker in Reykjavík tells us". */
const SOMEBODY = pattern(`^((?:An?|One) (?:[\\p{L}'-]+ ){1,5}?(?:in|from|at|near|of|outside) ${PLACE})(?:,[^,]{2,60},)? ${DOES}\\b`);
/** "Fewer than a dozen companies on Earth are". */
const CROWD =
  /^((?:(?:Fewer|More|Less) than|At least|Over|About|Some|Around|Nearly|Almost|Only|Just|Roughly)? ?(?:an? )?(?:[\p{L}\d,.-]+ ){1,3}?(?:companies|firms|people|developers|studios|users|researchers|start-ups|startups|labs|artists|schools|teams|businesses|engineers|customers|readers|students|teachers|pupils|visitors|members|writers|editors|clubs|shops))\b/u;
/** "The Open Source Initiative, which keeps that definition, dates from 1998." */
const BODY = pattern(`^((?:The )?${CLOSED}\\p{Lu}[\\p{L}'-]+(?: (?:of|for|and|the|\\p{Lu}[\\p{L}'-]+)){1,4})(?:,[^,]{2,60},)? ${DOES}\\b`);
/** "Mira Olsen, who repairs radios in Bergen, counted": whatever the verb, once it is told who she is. */
const INTRODUCED = pattern(
  `^(?:(?:Its|His|Her|Their|The) (?:\\p{Ll}+[ -]){0,2}(?!(?:developer|maker|author|creator|inventor|founder|parent)s?,)\\p{Ll}+, )?(${NAME}{1,3}), (?:(?:who|whose|an?|the|head|founder|director|chief|editor|owner)\\b[^,]{2,70}, )?\\p{Ll}+(?:s|ed|d|t)\\b`,
);
const SOURCE =
  '(?:association|ministry|office|bureau|union|portal|institute|exchange|council|chamber|federation|registry|broker|regulator)';
/** "Rents fell by a fifth, the portal Mietwert reports." */
const TREND = pattern(
  `^(?!It\\b|Its\\b|They\\b|Their\\b)[^,;]{3,60} (?:fell|fallen|dropped|rose|risen|climbed|grew|sank|shrank|slipped|jumped|doubled|halved|tripled)\\b[^,;]{0,60}, (?:says |according to |reports )?(?:(?:the |an? )?(?:[\\p{Ll}-]+ ){0,4}(\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){0,2})|the (?:[\\p{Ll}-]+ ){0,2}${SOURCE}(?: of [\\p{L} -]{3,40}?)?)(?: (?:reports?|says?|said|reported|estimates?|found|notes?|counts?|reckons?))?\\.$`,
);

/** Somebody who acts, whatever the verb: only where a count of things goes with it. */
const COUNTING = [
  /** "Independent houses in Seoul put", "The school in Deventer that wrote to us has bought". */
  pattern(
    `^${LEAD}((?:(?:An?|One|The|Several|Many|Two|Three|Some) )?(?:[\\p{L}'-]+ ){1,5}?(?:in|from|at|near|of|outside) ${PLACE})${ASIDE} ${ACTS}\\b`,
  ),
  /** "The Brno agency Malý & Dcery moved", "A bakery told us". */
  pattern(
    `^${LEAD}((?:[Tt]he|[Aa]n?|[Oo]ne) (?:[\\p{L}-]+ ){0,3}?${BODY_NOUN}(?: \\p{Lu}[\\p{L}'-]+(?: (?:&|and|of|\\p{Lu}[\\p{L}'-]+)){0,3})?)${ASIDE} ${ACTS}\\b`,
  ),
  /** "Mr Nowak of Toruń fed", "Sister Bernadeta, at a convent near Kraków, has had". */
  pattern(
    `^${LEAD}((?:Mr|Mrs|Ms|Dr|Sister|Brother|Father|Professor|Sir|Captain)\\.? \\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)?(?: (?:of|from|in) ${PLACE})?(?:'s (?:[\\p{Ll}-]+ ){0,2}[\\p{Ll}-]+)?)${ASIDE} ${ACTS}\\b`,
  ),
  /** "My neighbour Hanne has made", "our readers put". */
  pattern(`^${LEAD}((?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Aa]n?|[Oo]ne) ${KIN_NOUN}(?: \\p{Lu}[\\p{L}'-]+)?)${ASIDE} ${ACTS}\\b`),
  /** "Her office logged", "His own machine room consumed". */
  pattern(`^${LEAD}((?:[Hh]is|[Hh]er) (?:own )?(?:[\\p{Ll}-]+ ){0,2}?[\\p{Ll}-]+) ${ACTS}\\b`),
];
/** "A trade paper guesses that 30,000 cafés have": a count is handed on. */
const HANDED_ON =
  /^(?:An?|One|The) (?:[\p{Ll}-]+ ){1,3}(?:guess|estimate|reckon|count|calculate|claim|say|report|believe)\p{Ll}* (?:that )?((?:about |some |around )?\d[\d,.]* (?:\p{Ll}+ ){0,2}?\p{Ll}+s (?:in|across|on|around) (?:the )?\p{Lu}\p{L}+)/u;

const THING_ONLY: readonly string[] = ['parameters', 'letter', 'scaled', 'layers', 'memory', 'frame-rate', 'token-rate'];
/** From here on the patterns name somebody, who may count hours as well. */
const SURELY_SOMEBODY = 2;
const COUNTED: readonly string[] = ['noun', 'bare'];

/** Finds who acts or speaks in a sentence where it is nobody of the record. */
export function findOutsider(facts: Facts): Outsider | null {
  const { text, mentions, quantities } = facts;
  const known = (end: number) => mentions.some((mention) => mention.start < end);
  const crowd = CROWD.exec(text) ?? HANDED_ON.exec(text);
  if (crowd && quantities.some(({ start, end }) => start < crowd[0].length && end > 0) && !known(crowd[0].length))
    return toOutsider(crowd, 'crowd');
  for (const [source, kind] of [
    [SOMEBODY, 'person'],
    [INTRODUCED, 'person'],
    [PERSON, 'person'],
    [TREND, 'trend'],
    [BODY, 'body'],
  ] as const) {
    const match = source.exec(text);
    if (
      kind === 'trend' &&
      quantities.length > 0 &&
      !quantities.some(({ dimension }) => ['percent', 'factor', 'price', 'bare', 'noun'].includes(dimension))
    )
      continue;
    // Nobody has parameters: what does is an edition.
    const end = match?.[0].length ?? 0;
    if (quantities.some((one) => THING_ONLY.includes(one.dimension) && one.start - end < 3 && one.start >= end)) continue;
    if (match && !known((match[1] ?? '').length)) return toOutsider(match, kind);
  }
  return findCounting(facts, known);
}

function findCounting({ text, quantities }: Facts, known: (end: number) => boolean): Outsider | null {
  if (quantities.length === 0 || quantities.some(({ dimension }) => THING_ONLY.includes(dimension))) return null;
  const counts = quantities.some(({ dimension }) => COUNTED.includes(dimension));
  for (const [index, source] of COUNTING.entries()) {
    if (index < SURELY_SOMEBODY && !counts) continue;
    const match = source.exec(text);
    const name = match?.[1] ?? '';
    if (match && !THING_NOUN.test(name) && !known(match[0].indexOf(name) + name.length)) return toOutsider(match, 'person');
  }
  return null;
}

function toOutsider(match: RegExpExecArray, kind: Outsider['kind']): Outsider {
  const name = match[1] ?? '';
  const start = match.index + Math.max(0, match[0].indexOf(name));
  return { name, kind, start, end: start + name.length };
}
