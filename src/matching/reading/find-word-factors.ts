import type { Span } from '../text/sentence.ts';
import type { FoundQuantity } from './find-quantities.ts';
import { readBound } from './read-bound.ts';
import { FACTORS, MULTIPLIERS, ONES, TENS } from './number-words.ts';

const MULTIPLE =
  /\b(double|twice|triple|treble|thrice|quadruple|half)\b(?= (?:that|as (?:much|many|fast|quick|long|large|big|high|cheap)|the|what|its|of (?:what|that|this))\b)|\b(doubl|halv|tripl|quadrupl)(?:e[sd]|ing)(?= (?:the|its|that|what|their|in|since|by|over|within|again)\b|[.,;])|\b(\p{L}{3,8})-?fold\b/giu;
const VERBS: Readonly<Record<string, number>> = { doubl: 2, halv: 0.5, tripl: 3, quadrupl: 4 };
/** "for a full minute", "in half an hour", "minute-long": a time of which the number is not written. */
const TIME =
  /(?:\b(?:for|in|within|takes?|took|lasts?|of|under|about|almost|nearly|over|than|around|roughly|to) |(?<=[:;] ))(half )?an? (?:full |whole |single |solid |entire |good |little )?(minute|hour)(?: and a half)?\b(?!['’])|\b(minute|hour)-long\b/giu;
const ABOUT = /\b(?:about|roughly|almost|nearly|around) $/iu;
const BOUNDS = { over: 'more-than', than: 'more-than', under: 'less-than', within: 'at-most' } as const;

/** "Fits on one card", "lives on a single big GPU": what it runs on is the point, where a verb says so. */
const ONE_DEVICE =
  /\b(?:fits?|lives?|runs?|sits?|works?|needs?|asks for|wants|requires|gets by|makes do|is happy|is content)(?: happily| comfortably| well| fine| even)? (?:(?:on|in|with|inside) )?(?:just |only )?(?:one|a single) (?:(?!hour|day)\p{L}+ ){0,2}(?:card|GPU|accelerator|[ABH]\d{2,3})\b(?![- ]hours?)/giu;

/** Quantities in words that hold no number: "twice as fast", "halves the wait", "threefold", "a full minute". */
export function findWordFactors(text: string, found: readonly Span[]): readonly FoundQuantity[] {
  const all = [...text.matchAll(MULTIPLE)].map((match) => readMultiple(text, match));
  const times = [...text.matchAll(TIME)].map((match) => readTimeWord(match));
  const devices = Array.from(text.matchAll(ONE_DEVICE), (match) => {
    const start = match.index + match[0].search(/(?:one|a single) /iu);
    return { ...plain, start, end: match.index + match[0].length, min: 1, max: 1, dimension: 'devices', approximate: false };
  });
  return [...all, ...times, ...devices, ...findFrameSizes(text)].filter(
    (each): each is FoundQuantity => each !== null && !found.some(({ start, end }) => start < each.end && each.start < end),
  );
}

const FRAME_SIZE = /(?<![\d.,])(\d{3,4})(?: by |\s?[x×*]\s?)(\d{3,4})(?![\d.,]\d|\d)/gu;

/** "1280 × 720", "544 by 992": a resolution, which is named by its shorter side. */
function findFrameSizes(text: string): readonly FoundQuantity[] {
  return Array.from(text.matchAll(FRAME_SIZE), (match) => {
    const side = Math.min(Number(match[1]), Number(match[2]));
    const span = { start: match.index, end: match.index + match[0].length };
    return { ...plain, ...span, min: side, max: side, dimension: 'resolution', noun: 'p', approximate: false };
  });
}

const plain = { noun: '', bound: null, factor: 1 } as const;

/** "Half the industry", "half the battle": not half of a measure. */
const IDLE_HALF =
  /^half (?:the|its|what) (?!(?:\p{Ll}+ )?(?:price|cost|time|speed|memory|size|length|wait|money|parameters?|weights?|tokens?|rate|fee|steps|compute|energy|number|video|VRAM)\b)/iu;

function readMultiple(text: string, match: RegExpExecArray): FoundQuantity | null {
  if (IDLE_HALF.test(text.slice(match.index))) return null;
  const [whole, word = '', verb = '', fold = ''] = [...match].map((part: string | undefined) => part?.toLowerCase());
  const value = FACTORS[word] ?? VERBS[verb] ?? ONES[fold] ?? TENS[fold] ?? MULTIPLIERS[fold];
  if (value === undefined || whole === undefined) return null;
  const approximate = /\b(?:about|roughly|around|some|nearly|almost) (?:an? )?$/iu.test(
    text.slice(Math.max(0, match.index - 20), match.index),
  );
  return { ...plain, start: match.index, end: match.index + whole.length, min: value, max: value, dimension: 'factor', approximate };
}

function readTimeWord(match: RegExpExecArray): FoundQuantity {
  const [whole, half, unit, long] = match;
  const one = (unit ?? long)?.toLowerCase() === 'hour' ? 3600 : 60;
  const value = one * (half === undefined ? 1 : 0.5) + (whole.endsWith('and a half') ? one / 2 : 0);
  const lead = long === undefined && !/^(?:half |an? )/iu.test(whole) ? whole.indexOf(' ') + 1 : 0;
  const start = match.index + lead;
  const approximate = ABOUT.test(whole.slice(0, lead));
  const word = whole.slice(0, lead).trim().toLowerCase();
  const bound =
    readBound(match.input.slice(Math.max(0, start - 30), start), '') ??
    (Object.hasOwn(BOUNDS, word) ? BOUNDS[word as keyof typeof BOUNDS] : null);
  return { ...plain, bound, start, end: match.index + whole.length, min: value, max: value, dimension: 'time', approximate, factor: one };
}
