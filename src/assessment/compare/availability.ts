import type { Availability } from '../../records/index.ts';
import { agrees, compareBooleans, contradicts, notComparable, type Comparison } from './comparison.ts';

/** Compares ways of access: `any` stands for every way that the public has. */
export function compareAvailability(asserted: Availability, observed: Availability): Comparison {
  const thing = asserted.access.replaceAll('-', ' ');
  if (asserted.access === observed.access)
    return compareBooleans(asserted.available, observed.available, thing === 'any' ? 'public access' : thing);
  if (observed.access === 'any' && !observed.available) return compareBooleans(asserted.available, false, thing);
  if (asserted.access === 'any' && observed.available) {
    const why = `${observed.access.replaceAll('-', ' ')}: observed to be there`;
    return asserted.available ? agrees(why) : contradicts(`${why}, though no access was claimed to be`);
  }
  return notComparable(`another way of access: ${observed.access.replaceAll('-', ' ')}`);
}
