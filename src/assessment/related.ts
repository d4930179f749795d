import { listInputs, type Claim, type KnowledgeBase } from '../records/index.ts';

const MOST = 6;

/** Makes a function that lists the claims near to one: what it leans on or bears, then its subject and topic, then its subject. */
export function createRelatedFinder(base: KnowledgeBase): (id: string) => readonly string[] {
  const published = [...base.claims].filter(([, { data }]) => data.record === 'published');
  const bySubject = Map.groupBy(published, ([, { data }]) => data.subject);
  const leaningOn = new Map<string, string[]>();
  for (const [id, { data }] of published) {
    for (const other of listLeaned(data)) leaningOn.set(other, [...(leaningOn.get(other) ?? []), id]);
  }
  return (id) => {
    const claim = base.claims.get(id)?.data;
    if (!claim) return [];
    const siblings = bySubject.get(claim.subject) ?? [];
    const sameTopic = siblings.filter(([, { data }]) => data.topic === claim.topic).map(([other]) => other);
    const near = [...listLeaned(claim), ...(leaningOn.get(id) ?? []), ...sameTopic, ...siblings.map(([other]) => other)];
    return [...new Set(near)].filter((other) => other !== id && base.claims.get(other)?.data.record === 'published').slice(0, MOST);
  };
}

function listLeaned(claim: Claim): readonly string[] {
  return [...(claim.parts ?? []), ...(claim.derivedFrom ? listInputs(claim.derivedFrom) : [])];
}
