import type { AssessedClaim } from '../../assessment/index.ts';
import { compareText, type IsoDate, type Status } from '../../records/index.ts';

/** A day on which the status of a claim became another. */
export interface StatusChange {
  readonly claim: AssessedClaim;
  readonly from: Status;
  readonly to: Status;
  readonly on: IsoDate;
  /** When this record learned of it. */
  readonly learnedOn: IsoDate;
  readonly reason: string;
}

/** Every change of a status: what we learned last first, and of one day a verdict that moved before a first verdict. */
export function listChanges(claims: readonly AssessedClaim[]): readonly StatusChange[] {
  return claims.flatMap((claim) => changesOf(claim)).sort(newestFirst);
}

/** The first changes of a list, no subject twice, so that one batch of work does not fill the front page. */
export function pickChanges(changes: readonly StatusChange[], limit: number): readonly StatusChange[] {
  const firsts = Map.groupBy(changes, ({ claim }) => claim.data.subject).values();
  return [...firsts].flatMap(([first]) => first ?? []).slice(0, limit);
}

function changesOf(claim: AssessedClaim): readonly StatusChange[] {
  return claim.history.flatMap(({ was: from, status: to, on, learnedOn, reason }) =>
    from === null || from === to ? [] : [{ claim, from, to, on, learnedOn, reason }],
  );
}

function newestFirst(a: StatusChange, b: StatusChange): number {
  return (
    compareText(b.learnedOn, a.learnedOn) ||
    compareText(b.on, a.on) ||
    Number(isFirstVerdict(a)) - Number(isFirstVerdict(b)) ||
    compareText(a.claim.id, b.claim.id)
  );
}

function isFirstVerdict({ from }: StatusChange): boolean {
  return from === 'unverified';
}
