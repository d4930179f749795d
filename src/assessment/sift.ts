import type { Evidence, IsoDate, KnowledgeBase } from '../records/index.ts';
import type { SetAside } from './proof.ts';

export interface Sifted {
  readonly kept: readonly Evidence[];
  readonly setAside: readonly SetAside[];
}

/** Ids of evidence (`claim/evidence`) whose quote does not stand exactly once in its snapshot. */
export type Misquoted = ReadonlySet<string>;

/** The rule of integrity: keeps the evidence that may be used on a day, and says why the rest may not. */
export function siftEvidence(
  { id, evidence: all }: { readonly id: string; readonly evidence: readonly Evidence[] },
  at: IsoDate,
  base: Pick<KnowledgeBase, 'sources'>,
  misquoted: Misquoted,
): Sifted {
  const kept: Evidence[] = [];
  const setAside: SetAside[] = [];
  for (const evidence of all) {
    const why =
      findFault(evidence, at, base) ??
      (misquoted.has(`${id}/${evidence.id}`) ? 'its quote does not stand exactly once in the snapshot' : null);
    if (why === null) kept.push(evidence);
    else setAside.push({ id: evidence.id, why });
  }
  return { kept, setAside };
}

function findFault(evidence: Evidence, at: IsoDate, base: Pick<KnowledgeBase, 'sources'>): string | null {
  if (evidence.withdrawn && evidence.withdrawn.on <= at) return `withdrawn on ${evidence.withdrawn.on}: ${evidence.withdrawn.reason}`;
  if (evidence.observedOn > at) return `later than ${at}`;
  if (base.sources.get(evidence.source)?.data.officialness === 'impostor') return 'its source falsely claims to be official';
  return evidence.kind === 'copy' ? 'a copy adds nothing to its original' : null;
}
