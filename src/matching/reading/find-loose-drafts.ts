import type { Draft } from './draft.ts';
import type { Facts } from './facts.ts';

/** Of a sentence that no rule knows: a count of things, or a tie between what is spoken of and something else that is named. */
export function findLooseDrafts(facts: Facts): readonly Draft[] {
  const counts = findCounts(facts);
  return counts.length > 0 ? counts : findTies(facts);
}

/** "We logged 300 prompts": what somebody did with it. */
const TELLERS = /^\p{P}?(?:We|I|My|Our|Her|His|Mr|Mrs|Ms|Dr)\b/u;

/** Counted things of which no rule knows the topic: still a claim, where something definite has or does them. */
function findCounts({ text, quantities }: Facts): readonly Draft[] {
  if (/^(?:To|For|If|Of)\b/u.test(text)) return [];
  const counted = quantities.find(
    ({ dimension, noun, max }) =>
      (dimension === 'noun' &&
        !/^(?:years|bits|days|weeks|months|things|times|ways|words|people|minutes|friends)$/u.test(noun) &&
        max >= 2) ||
      dimension === 'percent',
  );
  if (!counted) return [];
  const value = {
    min: counted.min,
    max: counted.max,
    unit: counted.noun,
    dimension: counted.dimension,
    ...(counted.approximate && { approximate: true }),
    ...(counted.bound && { bound: counted.bound }),
  };
  return [
    {
      topic: 'other',
      aspect: counted.noun === '' ? 'share' : TELLERS.test(text) ? 'usage' : counted.noun,
      value,
      weight: 3,
      isStrong: false,
      start: counted.start,
      end: counted.end,
    },
  ];
}

const POINTS_BACK =
  /^(?:It|They|Both|The (?:[\p{L}-]+ )?(?:model|system|lab|team|company|firm)s?) (?!(?:is|are|was) (?:an?|the|no|not|hardly|simply|only)\b)\p{L}+/u;

/** "It was finished with the help of Nvidia": what is named besides makes it a claim. */
function findTies({ text, mentions }: Facts): readonly Draft[] {
  const other = mentions.find(({ start, kind }) => start > 8 && kind !== 'person');
  if (!other || !POINTS_BACK.test(text)) return [];
  const isMaker = other.kind === 'organisation';
  const [topic, aspect] = isMaker ? (['identity', 'relation'] as const) : (['benchmark', 'comparison'] as const);
  return [{ topic, aspect, value: null, weight: 2, isStrong: false, start: other.start, end: other.end }];
}
