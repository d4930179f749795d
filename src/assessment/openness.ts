import { OPENNESS_ASPECTS, type IsoDate, type KnowledgeBase, type Licence, type OpennessAspect } from '../records/index.ts';
import { describeTerms, judgeCommercialUse } from './compare/open-source.ts';
import { gatherOpenness, type OpennessFinding, type Recorded } from './openness-findings.ts';
import { judgePresence, type Presence } from './openness-presence.ts';
import { findOldest } from './needed.ts';

/** The aspects of the matrix, in its order; the others serve the yardsticks. */
export const PROFILE_ASPECTS = [
  'weights',
  'inference-code',
  'training-code',
  'training-data',
  'licence',
  'commercial-use',
  'technical-report',
] as const satisfies readonly OpennessAspect[];

/** "not-known" means that nothing on record settles it; "no", that it was looked for and is not there. */
export type Mark = 'yes' | 'partly' | 'no' | 'not-known';

/** One aspect of the openness of one subject. */
export interface OpennessCell {
  readonly aspect: OpennessAspect;
  readonly mark: Mark;
  /** Whether anything but the word of the maker bears the mark. */
  readonly isOnlyWord: boolean;
  /** Why, in a sentence for readers. */
  readonly why: string;
  /** Whether a licence on record covers the code alone, so that the terms of the weights are not known. */
  readonly isCodeOnly: boolean;
  /** Licences found, where the aspect is the licence or commercial use. */
  readonly licences: readonly Licence[];
  /** The oldest day that the mark leans on; null where nothing is known. */
  readonly asOf: IsoDate | null;
  readonly findings: readonly OpennessFinding[];
}

export interface OpennessProfile {
  readonly subject: string;
  readonly cells: ReadonlyMap<OpennessAspect, OpennessCell>;
}

/** What the record and the published claims about a subject show of its openness on a day, by the rules for claims. Null where that is nothing. */
export function deriveOpenness(subject: string, claims: readonly Recorded[], base: KnowledgeBase, at: IsoDate): OpennessProfile | null {
  const findings = gatherOpenness(subject, claims, base, at);
  if (findings.length === 0) return null;
  const cells = new Map<OpennessAspect, OpennessCell>();
  for (const aspect of OPENNESS_ASPECTS) {
    if (aspect !== 'all') cells.set(aspect, deriveCell(aspect, judgePresence(subject, aspect, findings, base, at)));
  }
  const [licence, use] = [cells.get('licence'), cells.get('commercial-use')];
  if (licence && use?.mark === 'not-known') cells.set('commercial-use', deriveUse(licence));
  return { subject, cells };
}

function deriveCell(aspect: OpennessAspect, groups: readonly Presence[]): OpennessCell {
  const known = groups.filter(({ mark }) => mark !== 'not-known');
  const judged = aspect === 'licence' ? known.map(judgeTerms) : known;
  const marks = new Set(judged.map(({ mark }) => mark));
  const [only] = marks;
  const findings = groups.flatMap((group) => group.findings);
  const days = known.flatMap((group) => group.findings.map(({ item }) => item.observedOn));
  const isCodeOnly = aspect === 'licence' && known.length > 0 && known.every(({ component }) => component === 'code');
  return {
    aspect,
    mark: only === undefined ? 'not-known' : marks.size > 1 || (isCodeOnly && only === 'yes') ? 'partly' : only,
    isOnlyWord: known.length > 0 && known.every(({ isOnlyWord }) => isOnlyWord),
    why: [...judged, ...(isCodeOnly ? [{ label: '', why: 'Of the weights no licence is on record.' }] : [])]
      .map(({ label, why }) => (label === '' ? why : `${label}: ${why}`))
      .join(' '),
    isCodeOnly,
    licences: [...new Map(known.flatMap(({ licences }) => licences).map((licence) => [licence.text, licence])).values()],
    asOf: findOldest(days) ?? null,
    findings,
  };
}

/** That a licence is there is one thing; that the Open Source Initiative approved it is what the cell asks. */
function judgeTerms(group: Presence): Presence {
  if (group.mark !== 'yes') return group.mark === 'no' ? { ...group, why: `No licence was found. ${group.why}` } : group;
  if (group.licences.length === 0) return { ...group, mark: 'partly', why: 'A licence is there; its terms are not on record.' };
  const isApproved = group.licences.every(({ osiApproved }) => osiApproved);
  const named = group.licences.map(describeTerms).join('; ');
  return isApproved
    ? { ...group, why: `${named}, approved by the OSI.` }
    : { ...group, mark: 'partly', why: `${named}: not approved by the OSI.` };
}

const MARK_OF_RELATION = { agrees: 'yes', partial: 'partly', contradicts: 'no', 'not-comparable': 'not-known' } as const;

/** Whether a model may be used in business follows from its licences, where nothing else says so. */
function deriveUse(licence: OpennessCell): OpennessCell {
  const judged = licence.licences.map((found) => judgeCommercialUse(found));
  const marks = new Set(judged.map(({ relation }) => MARK_OF_RELATION[relation]));
  const [only] = marks;
  const isCodeOnly = licence.findings.length > 0 && licence.findings.every(({ item }) => item.observed.component === 'code');
  const mark = only === undefined ? 'not-known' : marks.size > 1 ? 'partly' : isCodeOnly ? 'not-known' : only;
  const why = isCodeOnly ? 'Of the weights no licence is on record.' : judged.map((each) => `${each.why}.`).join(' ');
  return { ...licence, aspect: 'commercial-use', mark, why, findings: mark === 'not-known' ? [] : licence.findings };
}
