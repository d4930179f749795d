import type { Span } from '../text/sentence.ts';

const STOP =
  'of|for|at|in|on|to|and|or|is|as|behind|ahead|per|points?|needs|wants|takes|has|gets|makes|costs|from|than|with|out|into|by|before|after|while|when|but|because|which|that|who';
const NOT_COUNTED =
  'is|was|has|as|its|this|versus|plus|across|less|lies|stands|sits|does|goes|comes|says|wants|needs|takes|gets|makes|costs|means|runs|gives|theirs|hers|ours|yours|perhaps|besides|always|unless|towards|afterwards';
const NOUN = new RegExp(
  `^(?:[\\s-](?!(?:${STOP})\\b)[\\p{L}-]+){0,2}?[\\s-]((?!(?:${NOT_COUNTED})\\b)\\p{L}+(?<!ou)s|people|footage|video|audio|data|staff|children|women|men)\\b`,
  'iu',
);
const NOUN_OF = /^ of (?:her|his|their|its|our|the|these|those) (?:\p{L}+ )?(\p{L}+s|people)\b/iu;
/** "None of the five publishes how": what such words follow is a verb. */
const VERB_AFTER = /^ (?:how|what|whether|the|an?(?! (?:day|week|month|year)\b)|its|their|his|her|to (?:the|its|an?)|it|them)\b/u;
/** A noun that tells of what kind the counted ones are: "two video models". */
const MASS: ReadonlySet<string> = new Set(['video', 'audio', 'data', 'footage']);

/** The things that a number counts, in the words behind it; null where none are counted. */
export function readCounted(rest: string): { readonly noun: string; readonly length: number } | null {
  const match = readNoun(rest) ?? NOUN_OF.exec(rest);
  const noun = (match?.[1] ?? '').toLowerCase();
  if (!match || VERB_AFTER.test(rest.slice(match[0].length))) return null;
  return { noun, length: match[0].length };
}

function readNoun(rest: string): RegExpExecArray | null {
  const match = NOUN.exec(rest);
  const kind = match?.[1] ?? '';
  const next = MASS.has(kind.toLowerCase()) ? NOUN.exec(rest.slice(match?.[0].length)) : null;
  if (!match || !next || !/^[\s-]\p{L}+$/u.test(next[0])) return match;
  return Object.assign([match[0] + next[0], next[1] ?? ''], { index: 0, input: rest }) as RegExpExecArray;
}

const SAYS =
  /^,?(?: (?:\p{L}+ ){0,6})?(?:have |had )?(?:says?|said|states?|stated|tell|told|adds?|added|writes?|wrote|argues?|argued|claims?|claimed|report|reported|warn|warned|agree|agreed)\b/u;
/** What a model has of, makes or takes. */
const DOMAIN =
  /^(?:sizes|tiers|versions|editions|variants|flavou?rs|stages|streams|modules|transformers|networks|branches|towers|encoders|decoders|heads|backbones|diffusers|voices|images|videos|references|clips|pictures|pages|files|hours|minutes|days|weeks|months|years|words|points|steps|frames|chunks|levels|modes|speakers|characters|songs)$/u;

/** "Two lawyers said", "Two cousins share a name": whoever speaks or is introduced so is counted by the way. */
export function isMereCount(
  text: string,
  { start, end, dimension, noun, max }: Span & { readonly dimension: string; readonly noun: string; readonly max: number },
): boolean {
  if (dimension !== 'noun' || max > 6 || /\d| of /u.test(text.slice(start, end))) return false;
  if (
    /^(?:people|lawyers|editors|dealers|researchers|engineers|developers|analysts|sources|critics|experts|readers|users|spokes\p{L}+|broadcasters|officials|insiders|testers)$/u.test(
      noun,
    ) &&
    SAYS.test(text.slice(end))
  )
    return true;
  return max <= 3 && !DOMAIN.test(noun) && !/\b(?:up to|at least|at most)\s$/iu.test(text.slice(0, start));
}
