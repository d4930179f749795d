import type { Claim, IsoDate, KnowledgeBase, Licence, OpennessAspect, OpenSource } from '../records/index.ts';
import { deriveVerdict } from './derive-verdict.ts';
import type { OpennessEvidence, OpennessFinding } from './openness-findings.ts';
import type { Mark } from './openness.ts';
import type { Proof } from './proof.ts';

/** What is known of one aspect of one variant and component. */
export interface Presence {
  /** "A14B, code"; empty where the findings speak of the subject as such. */
  readonly label: string;
  readonly component: string | undefined;
  readonly mark: Mark;
  readonly isOnlyWord: boolean;
  readonly why: string;
  readonly licences: readonly Licence[];
  readonly findings: readonly OpennessFinding[];
}

/** Judges whether an aspect is there, for each variant and component that the findings tell apart. */
export function judgePresence(
  subject: string,
  aspect: OpennessAspect,
  findings: readonly OpennessFinding[],
  base: KnowledgeBase,
  at: IsoDate,
): readonly Presence[] {
  // Of a release as a whole that is not there, the weights are not there; the other parts may be.
  const isMissing = (observed: OpenSource) => aspect === 'weights' && observed.aspect === 'all' && !observed.available;
  const relevant = findings.filter(({ item: { observed } }) => observed.aspect === aspect || isMissing(observed));
  const groups = Map.groupBy(relevant, ({ item }) => [item.conditions?.variant, item.observed.component].filter(Boolean).join(', '));
  return [...groups].map(([label, group]) => judgeGroup(label, group, toClaim(subject, aspect, group, base), base, at));
}

/** The question that a cell asks, as a claim of the maker, so that the same rules answer it. */
function toClaim(subject: string, aspect: OpennessAspect, group: readonly OpennessFinding[], base: KnowledgeBase): Claim {
  const days = group.map(({ item }) => item.observedOn).sort();
  const [first = ''] = days;
  return {
    text: `The ${aspect} of ${subject} is there for anyone to take.`,
    lang: 'en',
    subject,
    topic: 'open-source',
    asserted: { aspect, available: true },
    modality: 'asserted',
    claimant: base.subjects.get(subject)?.data.maker ?? subject,
    claimedOn: first,
    claimedOnBasis: 'snapshot',
    recordedOn: days.at(-1) ?? first,
    appearances: [],
    evidence: group.map(({ item }, index) => toPlainEvidence(item, index)),
    notChecked: [],
    corrections: [],
    exceptions: [],
    record: 'published',
  };
}

/** Evidence of one group, without the variant and the component that the group has in common. */
function toPlainEvidence(item: OpennessEvidence, index: number): OpennessEvidence {
  return {
    ...item,
    id: `${String(index)}-${item.id}`,
    conditions: { ...item.conditions, variant: undefined, day: undefined },
    observed: { ...item.observed, component: undefined },
  };
}

function judgeGroup(label: string, findings: readonly OpennessFinding[], claim: Claim, base: KnowledgeBase, at: IsoDate): Presence {
  const proof = deriveVerdict({ id: `${claim.subject}-openness`, data: claim }, at, {
    base,
    misquoted: new Set(),
    verdictOf: () => {
      throw new Error('an aspect leans on no other claim');
    },
  });
  const isSaid = findings.some(({ item }) => item.observed.available);
  const mark = toMark(proof, isSaid);
  return {
    label,
    component: findings[0]?.item.observed.component,
    mark,
    isOnlyWord: mark === 'yes' && proof.status !== 'supported',
    why: explain(proof, mark, findings),
    licences: findLicences(findings),
    findings,
  };
}

function toMark({ status }: Proof, isSaid: boolean): Mark {
  if (status === 'supported') return 'yes';
  if (status === 'refuted' || status === 'outdated') return 'no';
  if (status === 'misleading') return 'partly';
  return isSaid && status !== 'disputed' ? 'yes' : 'not-known';
}

function explain({ status, used }: Proof, mark: Mark, findings: readonly OpennessFinding[]): string {
  if (status === 'disputed') return 'One word stands against another.';
  const deciding = used.find(({ from }) => from === 'evidence')?.id;
  const found =
    findings.find(({ item }, index) => `${String(index)}-${item.id}` === deciding) ??
    findings.find(({ item }) => item.observed.available === (mark !== 'no'));
  return found?.item.finding ?? findings[0]?.item.finding ?? '';
}

const INSPECTED = new Set(['artifact', 'registry', 'measurement']);

/** The licences of the findings that show most: a licence file goes before what is said of it. */
function findLicences(findings: readonly OpennessFinding[]): readonly Licence[] {
  const licensed = findings.filter(({ item }) => item.observed.available && item.observed.licence !== undefined);
  const shown = licensed.filter(({ item }) => INSPECTED.has(item.kind) || item.againstInterest !== undefined);
  const licences = (shown.length > 0 ? shown : licensed).flatMap(({ item }) => item.observed.licence ?? []);
  return [...new Map(licences.map((licence) => [licence.text, licence])).values()];
}
