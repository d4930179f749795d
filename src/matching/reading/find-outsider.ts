import type { Span } from '../text/sentence.ts';
import type { Facts } from './facts.ts';

/** Somebody outside the record who tells or does something, and stands first in the sentence. */
export interface Outsider extends Span {
  readonly name: string;
  readonly kind: 'person' | 'crowd' | 'body' | 'trend';
}

const DOES =
  '(?:says?|said|tells?|told|reports?|reported|claims?|writes?|wrote|has|have|had|is|was|moved|bought|built|made|used|uses|counts|counted|finished|replaced|runs|ran|trained|switched|dates|keeps)';
/** "Dana Korenfeld, who films weddings, reports", "Marit Aune, a colourist in Trondheim, has moved". */
const PERSON = new RegExp(
  `^((?!(?:The|An?|Its|This|That|These|Those|In|On|At|For|With|By|No|Every|Each|Both|All|Some|Most|Our|My|Their|What|When|Where|Only|Even|Under|Since|After|Before|If|But|And|Yet)\\b)\\p{Lu}[\\p{L}'-]+(?: (?:de|van|von|der|al|\\p{Lu}\\.|\\p{Lu}[\\p{L}'-]+)){1,3}),? (?:(?:who|an?|the|head|founder|director|chief|of)\\b[^,]{2,60}, )?${DOES}\\b`,
  'u',
);
/** "An animation school in Tartu says", "A data-centre broker in Reykjavík tells us". */
const SOMEBODY = new RegExp(
  `^((?:An?|One) (?:[\\p{L}'-]+ ){1,5}?(?:in|from|at|near|of|outside) (?:the )?\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)?)(?:,[^,]{2,60},)? ${DOES}\\b`,
  'u',
);
/** "Fewer than a dozen companies on Earth are". */
const CROWD =
  /^((?:(?:Fewer|More|Less) than|At least|Over|About|Some|Around|Nearly|Almost|Only|Just|Roughly)? ?(?:an? )?(?:[\p{L}\d,.-]+ ){1,3}?(?:companies|firms|people|developers|studios|users|researchers|start-ups|startups|labs|artists|schools|teams|businesses|engineers|customers|readers|students|teachers|pupils|visitors|members|writers|editors|clubs|shops))\b/u;
/** "The Open Source Initiative, which keeps that definition, dates from 1998." */
const BODY = new RegExp(
  `^((?:The )?(?!The\\b|An?\\b|Its\\b)\\p{Lu}[\\p{L}'-]+(?: (?:of|for|and|the|\\p{Lu}[\\p{L}'-]+)){1,4})(?:,[^,]{2,60},)? ${DOES}\\b`,
  'u',
);

/** "Mira Olsen, who repairs radios in Bergen, counted": whatever the verb, once it is told who she is. */
const INTRODUCED =
  /^(?:(?:Its|His|Her|Their|The) (?:\p{Ll}+[ -]){0,2}(?!(?:developer|maker|author|creator|inventor|founder|parent)s?,)\p{Ll}+, )?(\p{Lu}[\p{L}'-]+(?: (?:de|van|von|der|al|\p{Lu}\.|\p{Lu}[\p{L}'-]+)){1,3}), (?:(?:who|whose|an?|the|head|founder|director|chief|editor|owner)\b[^,]{2,70}, )?\p{Ll}+(?:s|ed|d|t)\b/u;
/** "Rents fell by a fifth, the portal Mietwert reports." */
const TREND =
  /^(?!It\b|Its\b|They\b|Their\b)[^,;]{3,60} (?:fell|fallen|dropped|rose|risen|climbed|grew|sank|shrank|slipped|jumped|doubled|halved|tripled)\b[^,;]{0,60}, (?:says |according to |reports )?(?:the |an? )?(?:[\p{Ll}-]+ ){0,4}(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2})(?: (?:reports?|says?|said|reported|estimates?|found|notes?|counts?|reckons?))?\.$/u;

const THING_ONLY: readonly string[] = ['parameters', 'letter', 'scaled', 'layers', 'memory', 'frame-rate', 'token-rate'];

/** Finds who acts or speaks in a sentence where it is nobody of the record. */
export function findOutsider({ text, mentions, quantities }: Facts): Outsider | null {
  const known = (end: number) => mentions.some((mention) => mention.start < end);
  const crowd = CROWD.exec(text);
  if (crowd && quantities.some(({ start, end }) => start < crowd[0].length && end > 0) && !known(crowd[0].length))
    return toOutsider(crowd, 'crowd');
  for (const [pattern, kind] of [
    [SOMEBODY, 'person'],
    [INTRODUCED, 'person'],
    [PERSON, 'person'],
    [TREND, 'trend'],
    [BODY, 'body'],
  ] as const) {
    const match = pattern.exec(text);
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
  return null;
}

function toOutsider(match: RegExpExecArray, kind: Outsider['kind']): Outsider {
  const name = match[1] ?? '';
  return { name, kind, start: match.index, end: match.index + name.length };
}
