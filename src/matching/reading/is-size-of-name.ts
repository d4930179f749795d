import type { Facts } from './facts.ts';
import type { FoundQuantity } from './find-quantities.ts';

const OWNER =
  /\b(?:the|its|their|this|that|an?|our|his|her) (?:(?:larger?|smaller?|smallest|largest|big|bigger|little|newe?r?|older|old|other|first|second|third|plain|distilled|dense) )?$/iu;
/** A verb, a measure of its own or "of" that family: what stands before is the name of an edition. */
const NAMED_BY_SIZE =
  /^ (?:one\b|of (?:that|the|this|its|their|\p{Lu})|(?!(?:parameters|params|weights|models|versions|layers|experts|tokens)\b)\p{Ll}+s\b|(?:was|had|took|did|made|got|can|may|will|ran|came|would|could)\b|\d)/u;

/** "a 7B Llama 2", "its 14B wants", "the two-billion one": the size names the edition. */
export function isSizeOfName({ text, mentions }: Facts, { dimension, start, end }: FoundQuantity): boolean {
  if (dimension !== 'letter' && dimension !== 'scaled') return false;
  const after = text.slice(end, end + 40);
  const named = dimension === 'letter' ? NAMED_BY_SIZE : /^[ -](?:one|edition|version|variant|sibling)\b/u;
  if (OWNER.test(text.slice(Math.max(0, start - 24), start)) && named.test(after)) return true;
  if (dimension === 'scaled') return false;
  if (/\b(?:the|its) $/iu.test(text.slice(0, start)) && /^(?:[.,;:)?!]|$| (?:from|for|in|on|by|too|as)\b)/u.test(after)) return true;
  return mentions.some(
    (mention) => mention.kind === 'model' && (text.slice(end, mention.start) === ' ' || text.slice(mention.end, start) === ' of '),
  );
}
