import { findClosestId } from '../checks/closest-id.ts';
import { UserError } from '../store/index.ts';

/** The error for a word that names nothing, with the nearest words that do. */
export function unknownWord(what: string, word: string, known: readonly string[], listedBy: string): UserError {
  const near = findClosest(word, known);
  const hint = near.length === 0 ? listedBy : `Did you mean ${near.join(', ')}? ${listedBy}`;
  return new UserError(`Unexpected ${what} "${word}", expected one on record`, hint);
}

/** The known words nearest to a word, at most three: the one with the fewest slips first, then those that contain it. */
export function findClosest(word: string, known: readonly string[]): readonly string[] {
  const wanted = word.toLowerCase();
  const containing = wanted.length > 2 ? known.filter((candidate) => candidate.includes(wanted)) : [];
  const closest = findClosestId(wanted, known);
  return [...new Set([...(closest === null ? [] : [closest]), ...containing])].slice(0, 3);
}
