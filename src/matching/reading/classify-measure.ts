import type { Sense } from './draft.ts';
import type { FoundQuantity } from './find-quantities.ts';
import { ACTIVE, BOARD, FAST, GAP, HARDWARE, PART, PRICE, TRAINING } from './sense-cues.ts';
import { toSense, type Surroundings } from './surroundings.ts';

/** What comes in millions, without being parameters. */
const COUNTABLE: readonly string[] = [
  'training-tokens',
  'training-data',
  'training-gpu-hours',
  'context-length',
  'popularity',
  'users',
  'commercial-use',
  'revenue',
  'training-cost',
  'valuation',
];

/** A bare 14B: parameters, unless another unit was in the talk. */
export function readLetter(quantity: FoundQuantity, around: Surroundings): Sense | null {
  const { last, text } = around;
  if (/^ ?hours\b/u.test(around.after)) return toSense('other', 'training-gpu-hours', 8, 'compute');
  if (/^(?:context|window)\b[^:]{0,20}: /iu.test(text) && quantity.max >= 1e5) return toSense('capability', 'context-length', 8, 'tokens');
  if (quantity.max >= 1e12 && TRAINING.test(around.before) && !/\bparameters?\b/iu.test(text))
    return toSense('other', 'training-tokens', 8, 'tokens');
  const big = quantity.max >= 1e9 || quantity.noun === 'B';
  if (last !== null && last.topic !== 'parameters' && (big ? last.aspect === 'training-tokens' : COUNTABLE.includes(last.aspect)))
    return last;
  return big || /\b(?:parameters?|model|size|edition|version|core|network|backbone|U-?Net|weights)\b/iu.test(text)
    ? toSense('parameters', readScope(around), 10, 'parameters')
    : null;
}

/** All parameters, those active for a token, or those of a part. */
export function readScope({ text, after, before, others, at }: Surroundings): string {
  const previous = Math.max(-1, ...others.filter(({ end }) => end <= at.start).map(({ end }) => end));
  const next = Math.min(text.length, ...others.filter(({ start }) => start >= at.end).map(({ start }) => start));
  const behind = after.slice(0, Math.max(0, next - at.end)).split(/[;:]|, (?:and|out)\b| out of | and /u)[0] ?? '';
  // Behind another number the words before this one are mostly that one's.
  const ahead = previous === -1 ? before : (/(?:,|;| and| with| of which| but)[^,;]*$/u.exec(text.slice(previous, at.start))?.[0] ?? '');
  const written = text.slice(at.start, at.end);
  if (ACTIVE.test(written) || ACTIVE.test(behind) || (ACTIVE.test(ahead) && !/\bout of\b|\btotal\b/u.test(ahead + behind))) return 'active';
  // "Thirty-two, out of a trillion": a part of the whole that follows.
  if (/^,? out of (?:an? |all |the |its |some )?(?:\d|trillion|billion|\p{L}+[ -](?:billion|trillion))/u.test(after)) return 'active';
  return PART.test(text) ? 'component' : 'total';
}

/** Points of a board: a score, or the distance between two. */
export function readPoints(quantity: FoundQuantity, { before, after }: Surroundings): Sense {
  const near = `${before.slice(-25)} ${after.slice(0, 25)}`;
  if (quantity.max < 500 && (/\bwithin $/iu.test(before) || /\b(?:gap|margin|difference|distance)\b[^.;,]*$/iu.test(before)))
    return toSense('benchmark', 'margin', 9, 'points');
  return quantity.max < 500 && GAP.test(near) ? toSense('benchmark', 'margin', 8, 'points') : toSense('benchmark', 'score', 9, 'points');
}

/** "A quarter of its weights", "a third of the arithmetic". */
function readPart(around: Surroundings): Sense | null {
  const { before, after, text } = around;
  if (/^ of (?:the |its |all |their )*(?:\p{Ll}+ )?(?:weights|parameters|network)\b/iu.test(after))
    return toSense('parameters', PART.test(text) ? 'component' : 'active', 8);
  if (/\b(?:arithmetic|comput(?:e|ations?)|calculations|operations|FLOPs)\b/u.test(after)) return toSense('speed', 'relative-compute', 8);
  if (
    /\b(?:training|data|corpus)\b/iu.test(text) &&
    /\b(?:grew|grown|grows|increased|expanded|swelled) (?:by )?(?:about |some |over )?$/iu.test(before)
  )
    return toSense('other', 'training-data-growth', 8);
  if (
    /^ (?:more|less|fewer|larger|smaller|bigger)\b/iu.test(after) &&
    (TRAINING.test(text) || /\b(?:data|pictures|images|videos|footage|clips)\b/iu.test(text))
  )
    return toSense('other', 'training-data-growth', 8);
  return null;
}

/** A share: growth of the data, a win rate, a gap, a discount, a gain in speed or a score. */
export function readPercent(_: FoundQuantity, around: Surroundings): Sense | null {
  const { clause, before, after, last, hasBoard } = around;
  const share = readPart(around);
  if (share) return share;
  if (/\bwords?\b/iu.test(clause) && /\b(?:miss\p{Ll}*|garbl\p{Ll}*|misheard|mishears?|wrong|errors?)\b/iu.test(clause))
    return toSense('benchmark', 'wer', 8);
  if (/\b(?:wins?|won|prefer\w*|votes?|chosen|chose|judges|raters)\b/iu.test(clause)) return toSense('benchmark', 'win-rate', 8);
  if (/^ of (?:the )?(?:cases|games|matches|comparisons|rounds|pairs|duels)\b/iu.test(after)) return toSense('benchmark', 'win-rate', 8);
  if (/^ (?:off|discount|rebate|cheaper|dearer)\b/iu.test(after)) return toSense('availability', 'discount', 8);
  if (GAP.test(`${before.slice(-45)} ${after.slice(0, 30)}`)) return toSense('benchmark', 'margin', 8);
  if (PRICE.test(clause)) return toSense('availability', 'price', 8);
  if (/\b(?:scor(?:e|es|ed|ing)|accuracy|correct(?:ly)?|error rate)\b/iu.test(clause)) return toSense('benchmark', 'score', 9);
  if (FAST.test(clause)) return toSense('speed', 'relative-speed', 8);
  if (
    hasBoard ||
    BOARD.test(clause) ||
    last?.topic === 'benchmark' ||
    /\b(?:accura\w+|error|manages?|reaches|gets?|correct(?:ly)?)\b/iu.test(clause)
  )
    return toSense('benchmark', 'score', 9);
  return toSense('other', 'share', 5);
}

const MADE =
  /\b(?:clock(?:s|ed)?|measur(?:es|ed)|generat(?:es|ed)|render(?:s|ed)|produc(?:es|ed)|churn(?:s|ed) out|turn(?:s|ed) out|deliver(?:s|ed)|spits out|manage[sd]|get[s]?|got|reach(?:es|ed)) (?:about |some |roughly |up to |almost |nearly |around |only |just )?$/iu;

/** Frames a second: how fast they are made, where a machine is named or a verb of making governs them; else how they are played. */
export function readFrameRate(_: FoundQuantity, { before, clause }: Surroundings): Sense {
  const isMade = (HARDWARE.test(clause) || MADE.test(before)) && !/\b(?:play(?:s|ed|back)?|moves?|smooth\p{L}*)\b/iu.test(clause);
  return toSense('speed', isMade ? 'throughput' : 'frame-rate', 9);
}
