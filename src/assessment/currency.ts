import { daysBetween, TOPICS, type Currency, type IsoDate, type TopicId } from '../records/index.ts';

/** How fresh an observation is on a day: current within its topic's time, due for as long again, then stale. */
export function deriveCurrency(topic: TopicId, asOf: IsoDate, today: IsoDate): Currency {
  const { freshDays } = TOPICS[topic];
  if (freshDays === null) return 'current';
  const age = daysBetween(asOf, today);
  return age <= freshDays ? 'current' : age <= 2 * freshDays ? 'due' : 'stale';
}
