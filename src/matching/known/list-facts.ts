import { judgeYardsticks, type AssessedKnowledgeBase, type OpennessCell, type OpennessProfile } from '../../assessment/index.ts';
import { NAMED_LICENCES, RESTRICTION_TEXT, type IsoDate, type Licence, type Restriction } from '../../records/index.ts';
import type { NameIndex } from '../names/index.ts';
import { readArticle } from '../reading/index.ts';
import type { KnownAssertion, KnownFact } from './known-claim.ts';
import { toLicenceValues } from './to-value.ts';

const SUMMARIES = new Map(NAMED_LICENCES.map(({ id, summary }) => [id, summary]));

/** Restrictions that sentences assert as things of their own. */
const RESTRICTED: Partial<Readonly<Record<Restriction, KnownAssertion>>> = {
  'no-competing-models': { aspect: 'output-use', value: { available: false } },
  'field-of-use': { aspect: 'use-restrictions', value: { available: true } },
  'non-commercial': { aspect: 'commercial-use', value: { available: false } },
  'research-only': { aspect: 'commercial-use', value: { available: false } },
};

/**
 * What the profiles of a base's subjects hold: the parts that are there or not, the licences and what they demand, openness as a
 * whole, and the day of release.
 */
export function listKnownFacts(base: AssessedKnowledgeBase, names: NameIndex): readonly KnownFact[] {
  const open = [...base.openness.values()].flatMap((profile) => [
    ...[...profile.cells.values()].flatMap((cell) => toFacts(cell, profile.subject, names)),
    ...judgeWhole(profile),
  ]);
  return [...open, ...listReleases(base)];
}

/** The days on which subjects came out, as their own files have them. */
function listReleases({ subjects, today }: AssessedKnowledgeBase): readonly KnownFact[] {
  return [...subjects].flatMap(([subject, { data }]) => {
    const { name, released } = data;
    if (released === undefined || released > today) return [];
    return [
      { subject, aspect: 'release-date', value: { date: released }, why: `The record of ${name} has this day of release.`, asOf: today },
    ];
  });
}

function toFacts({ aspect, mark, why, asOf, licences }: OpennessCell, subject: string, names: NameIndex): readonly KnownFact[] {
  if (asOf === null) return [];
  if (aspect === 'licence') return licences.flatMap((licence) => listTerms(licence, names).map((term) => ({ ...term, subject, asOf })));
  return mark === 'yes' || mark === 'no' ? [{ subject, aspect, value: { available: mark === 'yes' }, why, asOf }] : [];
}

type Term = Omit<KnownFact, 'subject' | 'asOf'>;

/** What a licence is and demands: its name, the restrictions that it has, and the thresholds that its summary names. */
function listTerms(licence: Licence, names: NameIndex): readonly Term[] {
  const summary = SUMMARIES.get(licence.text) ?? '';
  return [
    ...toLicenceValues(licence).map((value) => ({ aspect: 'licence', value, why: [licence.name, summary].filter(Boolean).join(': ') })),
    ...licence.restrictions.flatMap((name) => {
      const known = RESTRICTED[name];
      return known ? [{ ...known, why: `${licence.name}: ${RESTRICTION_TEXT[name]}` }] : [];
    }),
    ...readThresholds(summary, names).map((known) => ({ ...known, why: `${licence.name}: ${summary}` })),
  ];
}

/** The numbers that a licence names, read as those of an article are. */
function readThresholds(summary: string, names: NameIndex): readonly KnownAssertion[] {
  return readArticle(summary, names, { format: 'plain' })
    .flatMap(({ assertions }) => assertions)
    .flatMap(({ topic, aspect, value }) =>
      topic === 'open-source' && aspect !== null && value?.min !== undefined ? [{ aspect, value }] : [],
    );
}

/** "Open source" with nothing else said is taken in the sense of the Open Source Definition. */
function judgeWhole(profile: OpennessProfile): readonly KnownFact[] {
  const verdict = judgeYardsticks(profile).find(({ definition }) => definition === 'osd');
  const licence = profile.cells.get('licence');
  if (!verdict || verdict.result === 'undecided' || !licence?.asOf) return [];
  const asOf: IsoDate = licence.asOf;
  const isOpen = verdict.result === 'met';
  const why = isOpen
    ? 'Its licence is on the list of the Open Source Initiative.'
    : 'Its terms are not on the list of the Open Source Initiative.';
  return [{ subject: profile.subject, aspect: 'all', value: { available: isOpen }, why, asOf }];
}
