import type { AssessedClaim } from '../../assessment/index.ts';
import type { Status } from '../../records/index.ts';

/** Statuses that tell a reader more come first where everything was learned on one day. */
const TELLING: readonly Status[] = [
  'refuted',
  'misleading',
  'disputed',
  'outdated',
  'supported',
  'unsupported',
  'self-reported',
  'unverified',
  'opinion',
];

/**
 * The newest verdicts for the front page: by the day on which they were learned, whole claims before parts,
 * and within a day the statuses in turn, so that a batch does not show one of them only.
 */
export function pickNewest(published: readonly AssessedClaim[], limit: number): readonly AssessedClaim[] {
  const days = Map.groupBy(published, ({ modifiedOn }) => modifiedOn);
  return [...days.values()].flatMap((claims) => inTurn(claims)).slice(0, limit);
}

function inTurn(claims: readonly AssessedClaim[]): readonly AssessedClaim[] {
  const groups = Map.groupBy(claims, ({ proof }) => proof.status);
  const queues = TELLING.map((status) =>
    (groups.get(status) ?? []).toSorted((a, b) => (b.data.parts?.length ?? 0) - (a.data.parts?.length ?? 0)),
  );
  const longest = Math.max(...queues.map((queue) => queue.length));
  return Array.from({ length: longest }, (_, turn) => queues.flatMap((queue) => queue[turn] ?? [])).flat();
}
