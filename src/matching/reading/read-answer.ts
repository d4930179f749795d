import type { Discourse } from './discourse.ts';
import type { Draft } from './draft.ts';
import type { Facts } from './facts.ts';
import { isNegated } from './negation.ts';

const REFERS = /^(?:It|They|That|This|He|She) (?:is|are|was|were|does|do|did|has|have|can|may)(?: not|n't)?(?:[.,;]|$)/u;
/** "The weights are not": of a part, the contrary of what was said of another. */
const PART_DENIED =
  /^(?:But )?(?:the|its|their) (weights|models?|checkpoints?|code|data)\b[^,;]{0,20} (?:is|are|does|do|was|were)(?: not|n't)(?:[.,;]|$)/iu;
/** "The makers do not": somebody does not do or say what was stated. */
const NOT_SO =
  /^(?:But |And )?(?:[Tt]he|[Ii]ts|[Tt]heir) (?:makers?|compan(?:y|ies)|authors?|developers?|labs?|firms?|teams?|founders?|creators?|owners?) (?:do|does|did|is|are|has|have)(?: not|n't)\.$/u;
/** "One newsletter insisted that they were": somebody says it again, or denies it. */
const SAID_SO =
  /\b(?:insist|claim|say|said|maintain|assert|swear|swore|argue|report|believe|promise)\p{Ll}* (?:that )?(?:it|they|this|so) (?:is|are|was|were|does|do|did|has|have|had|can|could)(?: not|n't)?\.$/u;
const ANSWERS = /^(?:No|Not|Yes|Never|Yet|Not yet|Hardly ever|Of course)\b[^.]{0,12}(?:[.,;:]|$)/u;
/** "For those parts this is true", "For the rest it is not". */
const JUDGES =
  /^(?:(?:But |And )?(?:[Ff]or|[Ii]n|[Ww]ith|[Oo]f|[Oo]n|[Bb]y|[Uu]nder) [^,]{2,70}, )?(?:[Tt]his|[Tt]hat|[Ii]t) (?:is|was|holds) (?:(?:only |quite |strictly |also |still )?(?:accurate|true|correct|right|so|the case)|not|untrue|false|wrong|no longer (?:true|so|the case))(?: \p{Ll}+)?[.,;]/u;
/** "So does X", "X claims it as well", "The same goes for X". */
const REPEATS =
  /^(?:So|Nor|Neither) (?:is|are|does|do|did|can|has|have|was)\b|^(?:And |But )?[Tt]he same (?:goes|holds|is true|applies|can be said)\b|^[^,;.]{3,50} (?:is|are|does|do|did|has|have|can|claims?|says?|promises?|offers?|boasts?|manages?)(?: it| so| that| this| the same)? (?:too|as well|likewise)\b/u;

/** What was said or asked just before, with this sentence's yes or no: "It is not.", "Not today, …", "So is X". */
export function readAnswer({ text }: Facts, found: readonly Draft[], { asked, stated }: Discourse): Draft | null {
  const whole = { start: 0, end: text.length };
  const isBare = found.every(({ value }) => value === null);
  const answers = ANSWERS.test(text) && !text.endsWith('?');
  if (asked?.value && (REFERS.test(text) || (answers && isBare))) return { ...asked, value: { available: !isNegated(text) }, ...whole };
  return stated?.value && isBare && !text.endsWith('?') ? readRepeat(text, stated, whole) : null;
}

/** What was stated, said again or denied. */
function readRepeat(text: string, stated: Draft, whole: { start: number; end: number }): Draft | null {
  const part = PART_DENIED.exec(text)?.[1];
  if (part !== undefined && stated.topic === 'open-source') return repeat(toPart(stated, part.toLowerCase()), true, whole);
  if (SAID_SO.test(text) && stated.value?.available !== undefined)
    return { ...stated, value: { available: !/(?: not|n't)\.$/u.test(text) }, ...whole };
  if (NOT_SO.test(text)) return repeat(stated, true, whole);
  if (JUDGES.test(text)) return repeat(stated, /\b(?:not|untrue|false|wrong|no longer)\b/iu.test(text), whole);
  return REPEATS.test(text) ? repeat(stated, /^(?:Nor|Neither)\b|\bnot\b/u.test(text), whole) : null;
}

function toPart(stated: Draft, part: string): Draft {
  const isLicence = stated.value?.licence !== undefined;
  if (part === 'code') return { ...stated, aspect: isLicence ? 'code-licence' : 'inference-code' };
  if (part === 'data') return { ...stated, aspect: 'training-data' };
  return { ...stated, aspect: isLicence ? 'licence' : 'weights' };
}

/** The same assertion, or its denial. */
function repeat(stated: Draft, isDenied: boolean, whole: { start: number; end: number }): Draft {
  const { value } = stated;
  if (!isDenied || value === null) return { ...stated, ...whole };
  return { ...stated, ...whole, value: value.available === undefined ? { ...value, negated: true } : { available: !value.available } };
}
