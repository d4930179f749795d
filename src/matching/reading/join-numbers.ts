import type { FoundNumber } from './find-numbers.ts';

/** How two neighbouring numbers are meant: 5–8, "from fifty to three" (now three), "either 809 or 798". */
export type Joint = 'range' | 'change' | 'alternatives';

const JOINTS = /^\s?(?:–|—|-|to|or|up to)\s?$/u;
const UNIT_BETWEEN = /^ ?(?:seconds|minutes|GB|B|fps|p|%)? (?:to|and) $/u;
/** Verbs after which "from … to …" tells what was and what is. */
const CHANGE =
  /\b(?:br(?:ing|ought)|cut|dr[ao]p|f[ae]ll|rais|r[io]s|reduc|lower|shr[iau]nk|gr[oe]w|went|go|goes|mov|jump|climb|slash|trim|increas|decreas|sp[e]+d|extend|expand|lift|push|chang|improv|halv|doubl|tripl)\p{Ll}*\b[^.;:]{0,60}\bfrom (?:about |some |roughly |around )?$/iu;

/** Tells how two neighbouring numbers go together; null where each stands for itself. */
export function readJoint(text: string, first: FoundNumber, second: FoundNumber): Joint | null {
  const between = text.slice(first.end, second.start);
  const before = text.slice(Math.max(0, first.start - 90), first.start);
  if (between.length > 12) return null;
  if (/^\s?(?:\p{L}+ )?to (?:just |only |about |some )?$/u.test(between) && CHANGE.test(before)) return 'change';
  const isDown = isSmaller(second, first);
  if (between === ' or ' && (isDown || /\beither (?:about )?$/iu.test(before))) return 'alternatives';
  // "Fourteen to five" is how two things stand to each other.
  if (isDown && (first.scale !== null || between.includes(' to '))) return null;
  if (JOINTS.test(between)) return 'range';
  return /\b(?:between|from)\s*$/iu.test(before) && (UNIT_BETWEEN.test(between) || between === ' and ') ? 'range' : null;
}

/** Whether the second number is the smaller one, the scale of either being meant for both. */
function isSmaller(second: FoundNumber, first: FoundNumber): boolean {
  const low = second.scale === null && first.scale !== null ? second.value * first.scale : second.value;
  const high = first.scale === null && second.scale !== null ? first.value * second.scale : first.value;
  return low < high;
}
