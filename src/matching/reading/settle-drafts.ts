import { NEEDS } from './borrow-unit.ts';
import type { Draft } from './draft.ts';

/** Measures of which machines are the circumstances. */
const TIMES: readonly string[] = ['latency', 'throughput', 'relative-speed', 'training-time', 'training-gpu-hours'];

/** Of the figures of a sentence, those that are claims and not the circumstances of another one. */
export function settleDrafts(text: string, drafts: readonly Draft[]): readonly Draft[] {
  const isMeasured = drafts.some(
    ({ topic, aspect }) => (topic === 'speed' && aspect !== 'frame-rate' && aspect !== 'devices') || aspect === 'price',
  );
  const isTimed = drafts.some(({ aspect }) => TIMES.includes(aspect ?? ''));
  const settled = drafts.filter((draft) => {
    if (draft.aspect === 'resolution') return !isMeasured;
    if (draft.aspect === 'devices') return !isTimed || NEEDS.test(text.slice(Math.max(0, draft.start - 30), draft.start));
    if (draft.aspect === 'steps') return !isTimed;
    if (draft.value?.dimension === 'frames') return !drafts.some(({ aspect }) => aspect === 'memory' || aspect === 'latency');
    if (draft.aspect === 'count') return drafts.length === 1 || isTotal(text, draft);
    return !(
      isAttribute(text, draft) && drafts.some((other) => other !== draft && other.value?.min !== undefined && other.aspect !== 'resolution')
    );
  });
  return mergeSizes(text, settled);
}

/** "Six versions exist", "eight sizes in all": a count that is told for its own sake. */
function isTotal(text: string, { start, end }: Draft): boolean {
  return /^,? (?:in all|in total|altogether|exist|came|come|were released|are (?:out|available))\b/u.test(text.slice(end)) && start >= 0;
}

const SIZE_BEFORE =
  /(?:^|(?<!\b(?:is|was|are|were|be|as|has|have|offers?|includes?|adds?|added|released?|trained|built|launched|and|comes? in) ))(?:the|an?|its|their|this|that|each) (?:[\p{Ll}-]+ ){0,2}$/iu;
const EDITION_AFTER = /^ (?:editions?|versions?|models?|variants?|checkpoints?|ones?|siblings?|releases?)\b/u;

/** "The first 7B edition wanted 24 GB": a size that tells which one is meant. */
function isAttribute(text: string, { topic, aspect, start, end }: Draft): boolean {
  if (topic !== 'parameters' || aspect === 'active') return false;
  if (
    /(?<!\b(?:in|out|up|stands|sits|put|comes|rated|listed|given|counted|quoted|estimated) )\bat $/iu.test(text.slice(0, start)) &&
    /^[,:]/u.test(text.slice(end))
  )
    return true;
  return SIZE_BEFORE.test(text.slice(Math.max(0, start - 40), start)) && EDITION_AFTER.test(text.slice(end));
}

/** "the smallest of 7 billion and the largest of 65 billion" is one range. */
function mergeSizes(text: string, drafts: readonly Draft[]): readonly Draft[] {
  const sizes = drafts.filter(({ topic, aspect }) => topic === 'parameters' && aspect === 'total');
  const [first, second] = sizes;
  if (
    sizes.length !== 2 ||
    !first?.value ||
    !second?.value ||
    !/\bsmallest\b[^.;]*\b(?:largest|biggest)\b|\b(?:largest|biggest)\b[^.;]*\bsmallest\b|\bfrom\b[^.;]*\bto\b/iu.test(text)
  )
    return drafts;
  const [min, max] = [Math.min(first.value.min ?? 0, second.value.min ?? 0), Math.max(first.value.max ?? 0, second.value.max ?? 0)];
  return [
    { ...first, end: second.end, value: { ...first.value, min, max } },
    ...drafts.filter((draft) => draft !== first && draft !== second),
  ];
}
