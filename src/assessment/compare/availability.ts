import type { Availability } from '../../records/index.ts';
import { agrees, compareBooleans, contradicts, notComparable, type Comparison } from './comparison.ts';

/** The ways in which the public can use a model: what `any` stands for. A leaderboard and an internal test are none. */
const PUBLIC: ReadonlySet<Availability['access']> = new Set(['api', 'web-interface', 'app', 'download', 'any']);

/** Compares ways of access. */
export function compareAvailability(asserted: Availability, observed: Availability): Comparison {
  const [claimed, seen] = [nameAccess(asserted.access), nameAccess(observed.access)];
  if (asserted.access === observed.access) return compareBooleans(asserted.available, observed.available, claimed);
  const bothPublic = PUBLIC.has(asserted.access) && PUBLIC.has(observed.access);
  if (bothPublic && observed.access === 'any' && !observed.available) return compareBooleans(asserted.available, false, claimed);
  if (bothPublic && asserted.access === 'any' && observed.available) {
    const why = `${seen}: observed to be there`;
    return asserted.available ? agrees(why) : contradicts(`${why}, though no access was claimed to be`);
  }
  return notComparable(`another way of access: ${seen}`);
}

function nameAccess(access: Availability['access']): string {
  return access === 'any' ? 'public access' : access.replaceAll('-', ' ');
}
