import type { IsoDate, Status } from '../../records/index.ts';
import type { KnownFact } from '../known/known-claim.ts';
import type { Assertion } from '../reading/assertion.ts';
import type { Finding } from '../relation/finding.ts';

/** What is on record beside a sentence, as a report tells it. */
export interface RecordLine {
  /** Null where it is what was found of the subject, and no claim. */
  readonly id: string | null;
  readonly text: string;
  readonly status: Status | null;
  readonly asOf: IsoDate;
  readonly why: string;
}

/** The claim or the fact that a finding sets beside its sentence; null where there is neither. */
export function describeRecord({ claim, fact, assertion }: Finding): RecordLine | null {
  if (claim) return { id: claim.id, text: claim.text, status: claim.status, asOf: claim.asOf, why: claim.reason };
  if (!fact) return null;
  const text = `${assertion.subject.name}, ${spellAspect(fact.aspect)}: ${sayValue(fact)}`;
  return { id: null, text, status: null, asOf: fact.asOf, why: fact.why };
}

function sayValue({ value, why }: KnownFact): string {
  if (value?.available !== undefined) return value.available ? 'yes' : 'no';
  return value?.licence ?? why.split(':')[0] ?? '';
}

/** An aspect as people write it: `training-data` is training data. */
export function spellAspect(aspect: string): string {
  return aspect === 'all' ? 'open source' : aspect.replaceAll('-', ' ');
}

/** In whose name and in which mood the text says it: what an editor must know before comparing. */
export function listCaveats({ attribution, promised, negated, value }: Assertion): readonly string[] {
  return [
    ...(attribution === null ? [] : [`attributed: “${attribution}”`]),
    ...(promised ? ['a promise'] : []),
    ...(negated && value?.available === undefined ? ['said in the negative'] : []),
  ];
}
