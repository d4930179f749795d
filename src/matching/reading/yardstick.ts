import type { Mention } from '../names/index.ts';

const YARDSTICK =
  /(?:\b(?:underneath sits|beneath it (?:sits|lies)|than|next to|unlike|like|beside|compared (?:with|to)|against|versus|vs\.?|behind|over|above|below|ahead of|clear of|shy of|of what|that of|\d+\.\d+%? of|rivals?|matches|beats?|outperforms?|surpass\w*|trails|from|built on|based on|derived from|on which|outside|by|beyond|alongside|onto|twin of|(?:no |a )?match for|answer to|on (?:a )?par with|level with|successor (?:to|of)|follows|replaces|comparable to|between(?! (?:two|both|three|four|several)\b)|says of|those of|gap to|lead over|(?:though|but|and) not|rule of|close to|short of|preceded|outscores?|overtook|overtakes?|equals|mixed up with) (?:the |its |an? |\p{Lu}[\p{L}]+'s? )?(?:\p{Ll}+ )?|\bprefer\p{L}* [^,.;]{1,40} to )$/iu;
/** "You bolt it onto X", "handed to it by a sister, X": another thing is what is spoken of, and X only has to do with it. */
const BESIDE_IT =
  /\b(?!(?:says?|said|claims?|that|if|as|when|while|because|where|which|what|until|before|after|since|though|and|but|so|yet|how|why|whether) (?:it|them) )\p{L}{2,} (?:it|them) (?:(?:\p{Ll}+ )?(?:to|onto|into|on|with|for|from|through|against|beside|in|over|under) (?:the |an? )?$|by (?:an?|another|one)\b[^.;:]{3,60}, $)/iu;

/** Who stands behind a thing is no yardstick. */
export const BACKER =
  /\b(?:universit\p{L}+|institutes?|teams?|labs?|compan\p{L}+|firms?|groups?|start-?ups?|people|makers?|developers?|researchers?) (?:\p{L}+ ){1,2}behind (?:the )?$/iu;

export const KIN =
  /^(?:Its?|Their|The|An?) (?:[\p{L}-]+ ){0,2}(?:forerunner|predecessor|successor|sibling|brother|sister|cousin|relative|rival|leader|stranger|ancestor|follow-up|heir|companion|competitor|runner-up|winner|favourite|newcomer)\b/iu;

/** Whether a thing is named only to measure another by it. */
export function isYardstick(text: string, { start, end }: Mention): boolean {
  const before = text.slice(Math.max(0, start - 80), start);
  if (BACKER.test(before)) return false;
  if (YARDSTICK.test(before.slice(-40)) || BESIDE_IT.test(before) || isDistance(text, start, end)) return true;
  return /^'s (?:own )?(?:licen[cs]e|terms)/u.test(text.slice(end, end + 14));
}

/** "…, with X some six points behind", "leaves X behind": who is said to be behind is no more than a distance. */
function isDistance(text: string, start: number, end: number): boolean {
  const after = /^[^,;:]{0,40}?\b(?:behind|back|adrift|ahead|close by|not far)\b/u.test(text.slice(end));
  return (
    after && (text.slice(0, start).endsWith(', with ') || /\b(?:leav\p{L}+|left|puts?|kee?ps?|kept) (?:the )?$/u.test(text.slice(0, start)))
  );
}

/** "Its usual rival, X, has", "Its rival X needs": the name says who the first words mean. */
export function isNamedKin(text: string, { start, end }: Mention): boolean {
  const before = /^(?:Its?|Their|The|An?)(?: (?!(?:of|in|for|on|with|from|to|and|or|by)\b)[\p{L}-]+){1,4}(,?) $/u.exec(
    text.slice(0, start),
  );
  if (!before) return false;
  return before[1] === ',' ? text.startsWith(',', end) : /^(?:'s)? \p{Ll}+/u.test(text.slice(end)) && KIN.test(text);
}
