import { NAMED_LICENCES } from '../../records/named-licences.ts';
import type { Span } from '../text/sentence.ts';

/** A licence that a sentence names: an SPDX id or the id of a named licence. */
export interface FoundLicence extends Span {
  readonly licence: string;
}

/** The few licences of which the press writes, in the ways in which it writes them. */
const WELL_KNOWN: readonly (readonly [RegExp, string])[] = [
  [
    /\bApache(?:[- ](?:License|Licence))?(?:,? (?:version|v))?[- ]?2(?:\.0)?\b|\bApache(?: software)? (?:licen[cs]e|terms)\b|\bApache\b(?! (?:Spark|Foundation))/giu,
    'Apache-2.0',
  ],
  [/\b(?:modified|amended|altered) MIT(?: licen[cs]e)?\b/giu, 'modified-mit-kimi'],
  [/\bMIT\b(?!['’]s| (?:researchers?|study|professors?|Technology|lab|paper|CSAIL))/gu, 'MIT'],
  [/\bAGPL(?:[- ]?v?3(?:\.0)?)?\b/gu, 'AGPL-3.0-only'],
  [/\bLGPL(?:[- ]?v?3(?:\.0)?)?\b/gu, 'LGPL-3.0-only'],
  [/\bGPL[- ]?v?2(?:\.0)?\b/gu, 'GPL-2.0-only'],
  [/\bGPL(?:[- ]?v?3(?:\.0)?)?\b/gu, 'GPL-3.0-only'],
  [/\bMPL(?:[- ]?2(?:\.0)?)?\b/gu, 'MPL-2.0'],
  [/\b(?:three-clause |3-clause )?BSD(?:-3(?:-Clause)?)?\b/giu, 'BSD-3-Clause'],
  [/\bCC[- ]BY[- ]NC[- ]SA(?:[- ]4\.0)?\b/giu, 'CC-BY-NC-SA-4.0'],
  [/\bCC[- ]BY[- ]NC(?:[- ]4\.0)?\b/giu, 'CC-BY-NC-4.0'],
  [/\bCC[- ]BY[- ]SA(?:[- ]4\.0)?\b/giu, 'CC-BY-SA-4.0'],
  [/\bCC[- ]BY(?:[- ]4\.0)?\b/giu, 'CC-BY-4.0'],
  [/\bCC0(?:[- ]1\.0)?\b/giu, 'CC0-1.0'],
  [/\bOpen\s?RAIL\+\+(?:-M)?/giu, 'creativeml-openrail-plus-plus-m'],
  [/\b(?:CreativeML )?Open\s?RAIL(?:-M)?\b/giu, 'creativeml-openrail-m'],
];

const NAMED: readonly (readonly [RegExp, string])[] = NAMED_LICENCES.map(({ id, name }) => [
  new RegExp(`\\b${name.replaceAll(/[.*+?^$()[\]{}|\\]/gu, '\\$&').replace(/Licen[cs]e/u, 'Licen[cs]e')}(?![\\p{L}\\d])`, 'giu'),
  id,
]);

/** Finds the licences that a sentence names; the longest name wins. */
export function findLicences(text: string): readonly FoundLicence[] {
  const found: FoundLicence[] = [];
  for (const [pattern, licence] of [...NAMED, ...WELL_KNOWN]) {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (!found.some((other) => span.start < other.end && other.start < span.end)) found.push({ ...span, licence });
    }
  }
  return found.sort((x, y) => x.start - y.start);
}

/** The named licence that bears a subject's name; null where none or several do. */
export function findOwnLicence(subject: string, variant: string): string | null {
  const fold = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\d. ]/gu, ' ');
  const whole = fold(`${subject} ${variant}`).trim();
  const first = /^\p{L}+/u.exec(subject)?.[0].toLowerCase() ?? '';
  for (const name of [whole, fold(subject), first]) {
    const bearing =
      name === ''
        ? []
        : NAMED_LICENCES.filter((licence) =>
            new RegExp(`(?:^|\\s)${name.replaceAll('.', '\\.')}(?![\\p{L}\\d.])`, 'u').test(fold(licence.name)),
          );
    if (bearing.length > 0) return bearing.length === 1 ? (bearing[0]?.id ?? null) : null;
  }
  return null;
}
