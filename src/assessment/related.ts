import { listInputs, type Claim, type KnowledgeBase } from '../records/index.ts';

const MOST = 6;

/** Makes a function that lists the claims near to one: what it leans on or bears, then its subject and topic, then its subject. */
export function createRelatedFinder(base: KnowledgeBase): (id: string) => readonly string[] {
  const published = [...base.claims].filter(([, { data }]) => data.record === 'published');
  const bySubject = Map.groupBy(published, ([, { data }]) => data.subject);
  const byBoth = Map.groupBy(published, ([, { data }]) => `${data.subject} ${data.topic}`);
  const leaningOn = new Map<string, string[]>();
  for (const [id, { data }] of published) {
    for (const other of listLeaned(data)) leaningOn.set(other, [...(leaningOn.get(other) ?? []), id]);
  }
  return (id) => {
    const claim = base.claims.get(id)?.data;
    if (!claim) return [];
    const near = new Set(
      [...listLeaned(claim), ...(leaningOn.get(id) ?? [])].filter((other) => base.claims.get(other)?.data.record === 'published'),
    );
    // One more than is shown, because the claim itself stands among its siblings.
    for (const siblings of [byBoth.get(`${claim.subject} ${claim.topic}`), bySubject.get(claim.subject)]) {
      for (const [other] of siblings ?? []) {
        if (near.size > MOST) break;
        near.add(other);
      }
    }
    near.delete(id);
    return [...near].slice(0, MOST);
  };
}

function listLeaned(claim: Claim): readonly string[] {
  return [...(claim.parts ?? []), ...(claim.derivedFrom ? listInputs(claim.derivedFrom) : [])];
}
