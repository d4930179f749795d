import type { Sense } from './draft.ts';
import type { FoundQuantity } from './find-quantities.ts';
import { HARDWARE, LASTING, LATENCY, TRAINING } from './sense-cues.ts';
import { toSense, type Surroundings } from './surroundings.ts';

/** A time: how long a clip lasts, how long the machine takes, or what it was trained on; null for the length of a clip beside another measure. */
export function readTime(quantity: FoundQuantity, around: Surroundings): Sense | null {
  const { text, after } = around;
  if (isClipLength(quantity, around)) return null;
  const material = /^ of (?:\p{L}+ )?(?:audio|video|footage|speech|recordings?|data|material)\b/iu.test(after);
  if (material && (TRAINING.test(text) || quantity.max >= 36_000)) return toSense('other', 'training-data', 8, 'hours');
  if (/\bGPU\b/u.test(text) && quantity.max >= 36e5) return toSense('other', 'training-gpu-hours', 8, 'compute');
  const training = readTraining(quantity, around);
  if (training !== null) return training;
  const near = readNear(around);
  if (near !== null) return near === 'latency' ? toSense('speed', 'latency', 9) : toSense('capability', 'duration', 9);
  return readFar(quantity, around);
}

/** "A take runs to ten seconds": a take is a clip. */
const TAKE_NOUN = /\b(?:an?|the|each|every|one|single|longest|\p{L}+est|its|their|of) takes?\b(?! (?:up|in|on|about|some|\d))/giu;

const HOUR = 3600;

/** "Trained in 20,000 hours on A100s", "fine-tuning took two days", "used more than 10,000 hours": no speed of what it makes. */
function readTraining({ start, max }: FoundQuantity, { text, clause, after }: Surroundings): Sense | null {
  if (max < HOUR) return null;
  const trains = /\b(?:re-?|pre-?)?train(?:ed|ing)?\b|\bfine-?tun(?:ed|ing)\b/iu;
  if (max >= 1000 * HOUR) {
    const onMachines = HARDWARE.test(clause) && trains.test(text);
    return onMachines ? toSense('other', 'training-gpu-hours', 8, 'compute') : toSense('other', 'training-data', 8, 'hours');
  }
  return trains.test(text.slice(0, start)) && !/^ of\b/u.test(after) ? toSense('other', 'training-time', 8) : null;
}

/** Where the words next to a time say nothing, those of the sentence do. */
function readFar({ bound }: FoundQuantity, { text: written, last }: Surroundings): Sense {
  const text = written.replaceAll(TAKE_NOUN, ' clip');
  const lasts = LASTING.test(text);
  if (last?.aspect !== 'latency' && (!LATENCY.test(text) || /\blasts?\b/iu.test(text)))
    return lasts || bound === 'at-most' ? toSense('capability', 'duration', 8) : toSense('speed', 'latency', 8);
  return lasts && bound === 'at-most' ? toSense('capability', 'duration', 8) : toSense('speed', 'latency', 9);
}

const ABOUT =
  '(?:about |around |some |roughly |only |just |up to |almost |nearly |over |under |at most |at least |(?:a|one) (?:full|whole|good) |a |an )*';
const LASTS = new RegExp(
  `\\b(?:lasts?|lasting|stretch\\p{L}* to|runs? (?:to|from)|run(?:ning)? for|go(?:es)? on for|going for|last(?:ed|s)? for|clips? of|clips? up to|footage of|films? of|videos? of|shots? of|length of|long as|ends? after|stops? (?:at|after)|g[ai]ve[sn]? up (?:at|after)|extend\\p{L}* to|maximum of|holds? (?:a|the|its) (?:shot|note|scene|take|clip) for|frames?,? (?:or|i\\.e\\.|which is|that is|about)) ${ABOUT}$`,
  'iu',
);
const TAKES = new RegExp(
  `\\b(?:takes?|took|needs?|needed|requires?|required|wants|busy for|wait(?:s|ed|ing)? (?:of|for)?|(?:done|ready|finished|through|over|rendered|made|complete|there) (?:in|after)|within|works? for|spends?|computes? for) ?${ABOUT}$`,
  'iu',
);
const LONG_AFTER =
  /^ (?:long\b|in length\b|apiece\b|of (?:finished |moving |continuous )?(?:video|film|footage|animation|motion|sound|speech|music)\b|at a (?:time|stretch)\b|at \d+ ?(?:fps|frames)\b)/iu;

/** What the words next to a time say of it. */
function readNear({ before, after, others }: Surroundings): 'latency' | 'duration' | null {
  const alone = !others.some(({ dimension }) => dimension === 'time');
  if (TAKES.test(before) || /^ later\b/iu.test(after)) return 'latency';
  return LASTS.test(before) || (alone && LONG_AFTER.test(after)) ? 'duration' : null;
}

const READY = /\b(?:ready|done|finished|complete|rendered|there) (?:in|after|within) (?:about |some |only |just |roughly )?$/iu;
const SPENDS =
  /\b(?:for|in|takes?|took|costs?(?: (?:it|them))?|needs?|wants?|looking at|(?:down )?to) (?:about |some |only |just |roughly )?$/iu;

/** "A clip of five seconds occupies an H100 for 139": beside the length of a clip and a machine, a bare number is the time that it takes. */
export function isRunTime(text: string, { start, end, dimension, max }: FoundQuantity): boolean {
  return (
    dimension === 'bare' &&
    max > 1 &&
    (HARDWARE.test(text) || READY.test(text.slice(Math.max(0, start - 40), start))) &&
    /^(?:[.,;:)]|$| (?:on|for|with|and|in|at)\b)/u.test(text.slice(end)) &&
    (SPENDS.test(text.slice(Math.max(0, start - 30), start)) || READY.test(text.slice(Math.max(0, start - 40), start)))
  );
}

const BUSY = /\b(?:busy|waits?|waiting|runs?|running|comput\p{L}+|occupied|tied up|works?|working|toils?|going|hums?)(?: away)? for $/iu;

/** "For five seconds of 720P", "a thirty-second spot": a condition, where another time, a price or a memory is the point. */
function isClipLength(quantity: FoundQuantity, { text, before, after, others }: Surroundings): boolean {
  const times = others.filter(({ dimension }) => dimension === 'time');
  if (times.length === 0 && others.some((other) => isRunTime(text, other))) return !TAKES.test(before);
  if (times.length === 0 && !others.some(({ dimension }) => ['price', 'memory', 'yuan'].includes(dimension))) return false;
  if (/-(?:second|minute)/iu.test(text.slice(quantity.start, quantity.end))) return true;
  if (/\bfor (?:about |up to |every |each )?$/iu.test(before)) return !BUSY.test(before);
  if (times.length === 0) return false;
  if (/\b(?:renders?|generates?|makes?|produces?|creates?|delivers?) (?:about )?$/iu.test(before)) return true;
  if (/\b(?:clips?|videos?|footage|films?|shots?|length) of (?:about |up to )?$/iu.test(before)) return true;
  if (/^ of (?:\d+ ?p\b|\d+K\b|HD\b|(?:\p{L}+ )?(?:video|film|footage|animation|speech|audio|music|sound|output))/iu.test(after))
    return true;
  if (quantity.start < 2 && times.some(({ start }) => READY.test(text.slice(Math.max(0, start - 40), start)))) return true;
  return quantity.start < 2 && times.some(({ start }) => TAKES.test(text.slice(Math.max(0, start - 40), start)));
}
