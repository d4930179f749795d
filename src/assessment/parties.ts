import type { KnowledgeBase, Source, Subject } from '../records/index.ts';

type Subjects = Pick<KnowledgeBase, 'subjects'>;
type Sources = Pick<KnowledgeBase, 'sources'>;

/** Everybody with a stake in a subject: itself, its maker, and what these belong to, up to the top. */
export function listParties(subjectId: string, base: Subjects): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [subjectId];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    waiting.push(...listParents(base.subjects.get(id)?.data));
  }
  return found;
}

function listParents(subject: Subject | undefined): string[] {
  return [subject?.maker, subject?.partOf].filter((id) => id !== undefined);
}

/** Whether two voices are one party: the same, or one of them belongs to the other. */
export function isSameParty(a: string, b: string, base: Subjects): boolean {
  return listParties(a, base).has(b) || listParties(b, base).has(a);
}

/** Who speaks in a piece of evidence: the one reported, else the publisher of the source. */
export function findSpeaker(evidence: { readonly via?: string | undefined; readonly source: string }, base: Sources): string {
  return evidence.via ?? base.sources.get(evidence.source)?.data.publisher ?? evidence.source;
}

/** Where evidence comes from in the end: fourteen copies of one press release are one origin. */
export function findOrigin(evidence: { readonly via?: string | undefined; readonly source: string }, base: Sources): string {
  if (evidence.via !== undefined) return evidence.via;
  const seen = new Set<string>();
  let id = evidence.source;
  let source: Source | undefined = base.sources.get(id)?.data;
  while (source?.derivedFrom !== undefined && !seen.has(id)) {
    seen.add(id);
    id = source.derivedFrom;
    source = base.sources.get(id)?.data;
  }
  return source?.publisher ?? id;
}
