import type { Dimension } from '../../records/index.ts';

/** How the press writes a unit behind a number. */
export interface UnitWord {
  readonly pattern: RegExp;
  readonly dimension: Dimension | 'resolution' | 'context';
  readonly factor: number;
}

const word = (pattern: RegExp, dimension: UnitWord['dimension'], factor = 1): UnitWord => ({ pattern, dimension, factor });

/** Units in the order in which they are tried: rates before what they are made of. Anchored behind the number. */
export const UNIT_WORDS: readonly UnitWord[] = [
  word(/^[\s-]?(?:frames?(?:\/s| ?(?:per|a|each|every|in a) second)|fps)\b/iu, 'frame-rate'),
  // Where no currency stands before it, what comes so many times a second is frames.
  word(/^ (?:(?:a|per|each|every) second|\/s)\b/iu, 'frame-rate'),
  word(/^[\s-]?tokens?(?:\/s(?:ec)?| ?(?:per|a|each|every) second)\b/iu, 'token-rate'),
  word(
    /^[\s-]?(?:[\p{L}]\d{2,4} |Nvidia |NVIDIA )?(?:[\p{L}]\d{2,4} )?(?:GPU|TPU|accelerator|card|[HA]\d{2,3}0?)[\s-]hours?\b/u,
    'compute',
  ),
  word(/^[\s-]?(?:ms|milliseconds?)\b/iu, 'time', 0.001),
  word(/^[\s-]?(?:s|secs?|(?:(?:usable|full|whole|good|extra|further|additional|finished|straight|solid) )?seconds?)\b/iu, 'time'),
  word(/^[\s-]?(?:min|mins|(?:(?:usable|full|whole|good|extra|further|additional|finished|straight|solid) )?minutes?)\b/iu, 'time', 60),
  word(/^[\s-]?(?:h|hrs?|hours?)\b/iu, 'time', 3600),
  word(/^[\s-]?(?:KB|kilobytes?)\b/iu, 'memory', 1e3),
  word(/^[\s-]?(?:MB|MiB|megabytes?)\b/iu, 'memory', 1e6),
  word(/^[\s-]?(?:GB|GiB|gigabytes?|gigs?)\b/iu, 'memory', 1e9),
  word(/^[\s-]?(?:TB|TiB|terabytes?)\b/iu, 'memory', 1e12),
  word(
    /^[\s-]?(?:(?:active|activated|total|trainable|model|learned|dense|distilled|frozen|shared) ){0,2}(?:parameters?|params?|weights)\b/iu,
    'parameters',
  ),
  word(/^[\s-]?(?:(?:training|text|input|output|of) ){0,2}tokens?\b/iu, 'tokens'),
  word(/^[\s-]?(?:(?!to\b)[\p{L}-]+ )?steps?\b/iu, 'steps'),
  word(/^[\s-]?(?:[\p{L}-]+ )?(?:layers?|blocks)\b/iu, 'layers'),
  word(/^[\s-]?(?:(?:\p{Ll}+) )?(?:languages?|tongues)\b(?! (?:models?|networks?|encoders?))/iu, 'languages'),
  word(/^[\s-]?(?:Elo|points?|pts)\b(?! of (?:view|sale|contact|interest|entry|failure|departure|reference))/iu, 'points'),
  word(/^[\s-]?(?:%|per cent\b|percent\b|percentage points?\b)/iu, 'percent'),
  word(/^(?:[\s-]?times\b|-fold\b|fold\b| ?[x×](?![\p{L}\d×x]))/iu, 'factor'),
  word(/^[pP](?![\p{L}\d])/u, 'resolution'),
  word(
    /^[\s-](?:(?:\p{L}+ )?GPUs?|(?:(?!index|business|playing|greeting|post|report|credit|birthday|flash|memory)\p{L}+ )?cards?|(?:\p{L}+ )?accelerators?|(?:\p{L}+ )?[HA]\d{2,3}s?|B200s?|RTX \d{4}s?|workstations?)\b/u,
    'devices',
  ),
  word(/^[\s-](?:(?:monthly|daily|weekly|active) ){0,2}(?:users?|customers|subscribers)\b/iu, 'users'),
  word(/^[\s-](?:\p{L}+ )?(?:experts?|specialists)\b/iu, 'count'),
  word(/^[\s-]frames?\b/iu, 'frames'),
  word(/^[\s-](?:px|pixels?)\b/iu, 'pixels'),
];

/** A time that a price, a cost or a number of users is counted by. */
export const RATE =
  /^ ?(?:a|an|per|each|every|for (?:a|an|each|every|one)|\/) ?(second|minute|hour|day|week|month|year|(?:(?:one |1 )?million|1M|M|thousand) (?:\p{L}+ )?tokens|million(?! \p{L}+s\b)|(?:finished |output |generated )?(?:clip|video|image|seat|user|token|character|song))s?\b/iu;

/** Currencies by sign and by word. */
export const MONEY = /^ (?:US )?(dollars?|USD|euros?|EUR|pounds?|yuan|RMB|CNY|cents?|grand)\b/u;
