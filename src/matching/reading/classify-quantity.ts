import { readBare, readExperts, readNoun, readPrice } from './classify-count.ts';
import { readFrameRate, readLetter, readPercent, readPoints, readScope } from './classify-measure.ts';
import { readTime } from './classify-time.ts';
import type { Sense } from './draft.ts';
import type { FoundQuantity } from './find-quantities.ts';
import { FAST, LICENCE, PRICE, TRAINING } from './sense-cues.ts';
import { toSense, type Surroundings } from './surroundings.ts';

/** What never comes in billions. */
const COUNTED: readonly string[] = [
  'layers',
  'experts',
  'active-experts',
  'shared-experts',
  'steps',
  'latency',
  'duration',
  'memory',
  'languages',
  'rank',
  'context-length',
  'frame-rate',
  'throughput',
  'relative-speed',
  'ratio',
  'share',
];
/** "A 720p edition": what it makes is part of its name. */
const EDITION = /^ (?:editions?|versions?|models?|variants?|checkpoints?|ones?|weights)\b/u;
const MONEY_TALK = /\b(?:dollars?|euros?|costs?|spent|spend|budget|bill|raised \p{L}+ from)\b/iu;
const OTHER_MASS = /\b(?:users?|people|revenues?|valu\p{L}+|worth|market|funding|raised|invest\p{L}*|sales|downloads?|tokens?)\b/iu;

/** What is read at once never comes in billions; what is learnt from seldom in less. */
function readTokens({ max }: FoundQuantity, { text, after }: Surroundings): Sense {
  const isTraining =
    max >= 1e9 ||
    (TRAINING.test(text) &&
      !/\b(?:context|window|inputs?|documents?|prompts?|remembers?|memory)\b|\bat (?:a sitting|once|a time)\b/iu.test(text));
  if (isTraining) return toSense('other', 'training-tokens', 8);
  return /\btokens? of (?:thought|thinking|reasoning)\b/u.test(text) && !/\b(?:context|window)\b/iu.test(after)
    ? toSense('capability', 'thinking-budget', 8)
    : toSense('capability', 'context-length', 8);
}

type Rule = (quantity: FoundQuantity, around: Surroundings) => Sense | null;

const RULES: Readonly<Record<string, Rule>> = {
  parameters: (_, around) => toSense('parameters', readScope(around), 10, 'parameters'),
  letter: readLetter,
  scaled: readScaled,
  time: readTime,
  'frame-rate': readFrameRate,
  'token-rate': () => toSense('speed', 'throughput', 9),
  memory: (_, { text, before, after, others }) =>
    // "on one card of 80 GB", "so bring an 80 GB card": how large the card is.
    (/^ (?:\p{L}+ )?(?:cards?|GPUs?)\b/u.test(after) && others.some(({ dimension }) => dimension === 'memory')) ||
    /\b(?:one|two|three|four|six|eight|\d+|single) (?:\p{L}+ ){0,2}(?:cards?|GPUs?) (?:of|with) $/iu.test(before)
      ? null
      : /\b(?:disks?|downloads?|files?|weigh(?:s|ed)?|storage)\b/iu.test(text)
        ? toSense('other', 'file-size', 7)
        : toSense('speed', 'memory', 9),
  tokens: readTokens,
  steps: (_, { clause }) => (TRAINING.test(clause) ? toSense('other', 'training-steps', 6) : toSense('speed', 'steps', 9)),
  layers: () => toSense('architecture', 'layers', 7),
  languages: () => toSense('capability', 'languages', 8),
  points: (quantity, around) => readPoints(quantity, around),
  percent: readPercent,
  factor: (quantity, around) => {
    const { text, clause, last, after } = around;
    if (/^ (?:the (?:size|bulk|parameters?)|as (?:large|big|small)|(?:larger|smaller|bigger))\b/iu.test(after) && quantity.noun === '')
      return toSense('parameters', 'relative-size', 7);
    if (/^ of (?:the|its|all|those)? ?(?:weights|parameters|model)\b/iu.test(after)) return toSense('parameters', readScope(around), 8);
    if (/\b(?:downloaded|viewed|cited|starred|tried|opened|visited)\b/iu.test(clause)) return toSense('other', 'popularity', 7);
    if (/\breal[ -]time\b/iu.test(clause)) return toSense('speed', 'real-time-factor', 9);
    if (/\b(?:memory|VRAM)\b/iu.test(clause)) return toSense('speed', 'memory', 8);
    if (PRICE.test(clause) || PRICE.test(text)) return toSense('availability', 'price', 9);
    if (/\b(?:larger|bigger|smaller|size|parameters)\b/iu.test(clause)) return toSense('parameters', 'relative-size', 7);
    return FAST.test(text) || last?.topic === 'speed' ? toSense('speed', 'relative-speed', 7) : toSense('other', 'ratio', 5);
  },
  resolution: (_, { after }) => (EDITION.test(after) ? null : toSense('capability', 'resolution', 3)),
  devices: (_, { text }) => (TRAINING.test(text) ? toSense('other', 'training-hardware', 7) : toSense('speed', 'devices', 8)),
  price: readPrice,
  yuan: readPrice,
  compute: () => toSense('other', 'training-gpu-hours', 8),
  users: (quantity, { text }) =>
    LICENCE.test(text) || quantity.bound === 'more-than' ? toSense('open-source', 'commercial-use', 9) : toSense('other', 'users', 7),
  count: readExperts,
  frames: (_, { text, after }) =>
    /^ (?:at a time|at once|long|per clip|each|apiece)\b/iu.test(after)
      ? toSense('capability', 'frames', 7)
      : /\b(?:clips?|generat\p{L}+|produc\p{L}+|makes?|at once|videos?|outputs?|delivers?|stops (?:at|after)|films?)\b/iu.test(text)
        ? toSense('capability', 'duration', 7)
        : toSense('capability', 'frames', 7),
  pixels: () => toSense('capability', 'resolution', 3),
  noun: readNoun,
  bare: readBare,
};

/** "2.7 million on the H800": hours, as training is billed. */
const ON_CARDS = /^,? on (?:the |an? |\p{L}+ )?[ABH]\d{2,3}s?\b/u;

const isLent = ({ max }: FoundQuantity, { aspect }: Sense): boolean => max >= 1e3 && !COUNTED.includes(aspect);

/** Thousands, millions or billions of something that is not named. */
function readScaled(quantity: FoundQuantity, around: Surroundings): Sense | null {
  if (around.last?.topic === 'parameters' || /\bparameters?\b/iu.test(around.text))
    return toSense('parameters', readScope(around), 10, 'parameters');
  if (quantity.max >= 1e4 && quantity.max < 1e9 && ON_CARDS.test(around.after)) return toSense('other', 'training-gpu-hours', 8, 'compute');
  if (around.last && isLent(quantity, around.last)) return around.last;
  if (quantity.max >= 1e10 && TRAINING.test(around.text) && !MONEY_TALK.test(around.text))
    return toSense('other', 'training-tokens', 7, 'tokens');
  // Billions of nothing are parameters, unless there is talk of money or of people.
  const isOther = [PRICE, TRAINING, OTHER_MASS].some((pattern) => pattern.test(around.clause));
  return quantity.max >= 1e9 && !isOther ? toSense('parameters', readScope(around), 8, 'parameters') : null;
}

/** What a quantity says of its subject; null for a condition or a number beside the topic. */
export function classifyQuantity(quantity: FoundQuantity, around: Surroundings): Sense | null {
  return RULES[quantity.dimension]?.(quantity, around) ?? null;
}
