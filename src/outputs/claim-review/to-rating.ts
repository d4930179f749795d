import type { Rating } from 'schema-dts';
import type { Proof } from '../../assessment/index.ts';
import { STATUSES, type Status } from '../../records/index.ts';

const WORST = 1;
export const BEST = 5;

/** A place between false and true, where the status says one. */
const GRADES: Readonly<Record<Status, number | 'no number' | 'no verdict'>> = {
  supported: BEST,
  // What holds in part stands half-way, whichever part it is.
  misleading: 3,
  refuted: WORST,
  // Both sides weigh alike: the middle would say "half true", which nobody found.
  disputed: 'no number',
  // We looked, and found the maker's word only, or nothing: it says how the evidence stands, not what is true.
  'self-reported': 'no number',
  unsupported: 'no number',
  // True at its date and not since: one number cannot say both.
  outdated: 'no number',
  // Nobody has settled it yet: there is nothing to review.
  unverified: 'no verdict',
  // It cannot be checked, so it was not.
  opinion: 'no verdict',
};

/** The numbers of the scale in words, from false to true: "1 refuted, 3 misleading, 5 supported". */
export const SCALE = STATUSES.map((status) => ({ status, grade: GRADES[status] }))
  .filter(({ grade }) => typeof grade === 'number')
  .sort((one, other) => Number(one.grade) - Number(other.grade))
  .map(({ status, grade }) => `${grade} ${status}`)
  .join(', ');

/** Whether a status says how the evidence stands, so that there is a review of it. */
export function isVerdict(status: Status): boolean {
  return GRADES[status] !== 'no verdict';
}

/** The verdict as a schema.org Rating, with numbers where they mean something. Null where there is no verdict. */
export function toRating({ status, asOf, reason }: Proof): Rating | null {
  const grade = GRADES[status];
  if (grade === 'no verdict') return null;
  return {
    '@type': 'Rating',
    alternateName: `${status.charAt(0).toUpperCase()}${status.slice(1)} as of ${asOf}`,
    ...(typeof grade === 'number' && { ratingValue: grade, bestRating: BEST, worstRating: WORST }),
    ratingExplanation: reason,
  };
}
