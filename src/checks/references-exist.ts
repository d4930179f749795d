import type { AssessedKnowledgeBase } from '../assessment/index.ts';
import type { Entry, Problem } from '../records/index.ts';
import type { Check } from './check.ts';
import { findClosestId } from './closest-id.ts';
import {
  listClaimReferences,
  listRetiredReferences,
  listSourceReferences,
  listSubjectReferences,
  type Reference,
} from './list-references.ts';
import { problemAt } from './problem-at.ts';

const code = 'references-exist';
const ONE: Readonly<Record<Reference['to'], string>> = { claims: 'claim', sources: 'source', subjects: 'subject' };

/** Every id that a record names is the id of another record. */
export const referencesExist: Check = {
  code,
  demand: 'Every id that a record names belongs to a record.',
  *find(base) {
    const known = listKnown(base);
    for (const claim of base.claims.values()) yield* findMissing(claim, listClaimReferences(claim.data), known);
    for (const source of base.sources.values()) yield* findMissing(source, listSourceReferences(source.data), known);
    for (const subject of base.subjects.values()) yield* findMissing(subject, listSubjectReferences(subject.data), known);
    yield* findMissing(base.retired, listRetiredReferences(base.retired.data), known);
    yield* findDrafts(base);
  },
};

type Known = Readonly<Record<Reference['to'], ReadonlySet<string>>>;

/** A file that breaks its schema has problems of its own: it is not missing as well. */
function listKnown({ claims, sources, subjects, files }: AssessedKnowledgeBase): Known {
  const inFiles = (to: Reference['to']) => files.filter(({ collection }) => collection === to).map(({ id }) => id);
  return {
    claims: new Set([...claims.keys(), ...inFiles('claims')]),
    sources: new Set([...sources.keys(), ...inFiles('sources')]),
    subjects: new Set([...subjects.keys(), ...inFiles('subjects')]),
  };
}

function* findMissing(entry: Entry<unknown>, references: readonly Reference[], known: Known): Iterable<Problem> {
  for (const { path, id, to } of references) {
    if (known[to].has(id)) continue;
    const closest = findClosestId(id, known[to]);
    yield problemAt(entry, path, {
      code,
      message: `Unexpected id "${id}", expected the id of a ${ONE[to]} below content/${to}`,
      hint: closest === null ? `Add the ${ONE[to]}: npx assay new ${ONE[to]}.` : `Did you mean "${closest}"?`,
    });
  }
}

/** A draft has no page: an old link that leads to it would lead nowhere. */
function* findDrafts({ claims, retired }: AssessedKnowledgeBase): Iterable<Problem> {
  for (const { path, id } of listRetiredReferences(retired.data)) {
    if (claims.get(id)?.data.record !== 'draft') continue;
    yield problemAt(retired, path, {
      code,
      message: `Unexpected draft "${id}" as a successor, expected a claim that has a page`,
      hint: 'Publish the claim first, or leave the successor out.',
    });
  }
}
