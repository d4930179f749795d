import type { AssessedKnowledgeBase } from '../assessment/index.ts';
import type { Entry, Problem } from '../records/index.ts';
import type { Check } from './check.ts';
import { findCycles, type Edge } from './find-cycles.ts';
import { listBuildingBlocks, type Reference } from './list-references.ts';
import { problemAt } from './problem-at.ts';

const code = 'no-cycles';

/** Nothing is made of itself, and nothing follows from itself. */
export const noCycles: Check = {
  code,
  demand:
    'No claim is a part of, derived from or a successor of itself, however far round; no subject belongs to and no source copies itself.',
  *find({ claims, subjects, sources }: AssessedKnowledgeBase) {
    yield* findIn(claims, 'parts and derivedFrom', ({ data }) => listBuildingBlocks(data).map(toEdge));
    yield* findIn(claims, 'supersedes', ({ data }) => edge('supersedes', data.supersedes));
    yield* findIn(subjects, 'maker and partOf', ({ data }) => [...edge('maker', data.maker), ...edge('partOf', data.partOf)]);
    yield* findIn(sources, 'derivedFrom', ({ data }) => edge('derivedFrom', data.derivedFrom));
  },
};

function* findIn<E extends Entry<unknown>>(
  entries: ReadonlyMap<string, E>,
  by: string,
  edges: (entry: E) => readonly Edge[],
): Iterable<Problem> {
  const graph = new Map([...entries].map(([id, entry]) => [id, edges(entry)]));
  for (const { ids, path } of findCycles(graph)) {
    const entry = entries.get(ids.at(-1) ?? '');
    if (!entry) continue;
    yield problemAt(entry, path, {
      code,
      message: `Unexpected cycle ${[...ids, ids[0]].join(' → ')} by ${by}, expected an end`,
      hint: 'Take out the step that is not so.',
    });
  }
}

function toEdge({ id, path }: Reference): Edge {
  return { to: id, path };
}

function edge(field: string, to: string | undefined): readonly Edge[] {
  return to === undefined ? [] : [{ to, path: [field] }];
}
