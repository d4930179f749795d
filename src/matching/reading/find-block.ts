import type { Draft } from './draft.ts';
import type { Facts } from './facts.ts';
import type { FoundQuantity } from './find-quantities.ts';
import { ACTIVE } from './sense-cues.ts';
import { CONSEQUENCE, HANGING_FACT, OPINION_CUES, ORDER } from './opinion-cues.ts';

/** What the block rules know beside the sentence. */
export interface Past {
  /** Quantities of the article up to here: one that comes again as the subject of a remark claims nothing. */
  readonly quantities: readonly FoundQuantity[];
  /** Whether somebody outside speaks or acts: "tells us that …" is their report. */
  readonly isReport: boolean;
}

const HEAD_IS_GENERIC =
  /^(?:(?:But|And|Yet|Still|So|Then),? )?(?:An?|Most|Many|Some|Every|No|Such|Nobody|Everybody|Everyone|Anyone|People|Critics|Readers|Fans|Lawyers|Any|Few)\b/u;
const CLOSED_CLASS =
  /^(?:The|Its|His|Her|Their|It|They|This|That|These|Those|Both|All|None|Nothing|Neither|Either|In|On|At|By|For|To|With|Without|After|Before|Since|Next|Like|Unlike|Under|Over|From|As|Of|Not|Nor|Only|Also|There|Here|What|How|Which|Whose|Who|Why|Where|When|While|Inside|Below|Above|Still|Even|Now|Then|Today|Yes|No|Hardly|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Together|Once|Until|Though|Although|But|And|Yet|So|Or|Behind|Second|First|Third|Another|Each|Instead|Officially|Fewer|Less|More|Nearly|Almost|Roughly|About|Around|Up|Past|Between|Against|According|Turn|Feed|Give|Do|Please)\b/u;
const POINTER =
  /\b(?:it|its|they|their|them|there|here|both|either)\b|\b(?:the|this|that|these|those) (?:[\p{Ll}-]+ )?(?:models?|systems?|networks?|versions?|editions?|famil\w+|repositor\w+|weights|code|lab|company|firm|team|developers?|makers?|licen[cs]e|terms|newcomer|stranger|release|service|app|API|product|leader|tool|generator|engine|paper|report|data|threshold|clause|policy|rule)\b|\b(?:of|on|to|from|with|below|above|by|than) (?:that|this|these|those)\b/iu;

/** Parts of the thing that is spoken of: no article is needed to mean its own. */
const PART_HEAD =
  /^(?:Prompts?|Clips?|Weights|Code|Lips|Sound|Audio|Outputs?|Voices|Training|Inference|Commercial use|Speech|Images|Videos|Checkpoints|Versions?|Editions?|Updates?|Licen[cs]es?|Memory|Access|Prices?|Subscribers|Subscriptions?)\b/u;

/** Why a sentence can not be checked; null where it can. */
export function findBlock(facts: Facts, drafts: readonly Draft[], past: Past): string | null {
  const { text } = facts;
  const valued = drafts.filter(
    ({ value, isStrong }) =>
      (isStrong || value?.min === undefined) && (value?.min !== undefined || value?.date !== undefined || value?.licence !== undefined),
  );
  const opinion = findOpinion(text, valued, past);
  if (opinion !== null) return opinion;
  if (ORDER.test(text) && !(CONSEQUENCE.test(text) || (HANGING_FACT.test(text) && drafts.some(({ isStrong }) => isStrong))))
    return 'advice';
  if (repeatsNumber(facts, past.quantities)) return 'a remark on a number given before';
  if (drafts.length === 0) return 'nothing that can be checked';
  return valued.length === 0 && !past.isReport && isGeneric(facts, drafts) ? 'a general remark' : null;
}

function findOpinion(text: string, valued: readonly Draft[], { isReport }: Past): string | null {
  for (const { pattern, why, hard } of OPINION_CUES) {
    const match = pattern.exec(text);
    if (!match || (isReport && why !== 'a question') || isAside(text, match.index, valued)) continue;
    if (hard || valued.length === 0) return why;
  }
  return null;
}

/** "It reaches 6.2, and we have our doubts": what is thought of a figure, in a clause behind it. */
function isAside(text: string, at: number, valued: readonly Draft[]): boolean {
  return /(?:, (?:and|but|though|which)|;| [–—]) $/u.test(text.slice(0, at)) && valued.some(({ end, isStrong }) => isStrong && end < at);
}

/** "Nineteen minutes is a long wait": a number given before stands first, and a verb follows at once. */
function repeatsNumber({ text, quantities }: Facts, earlier: readonly FoundQuantity[]): boolean {
  const first = quantities[0];
  if (!first || first.start > 1 || ACTIVE.test(text)) return false;
  const known = earlier.some(({ min, max }) => min === first.min && max === first.max);
  const verb = /^ (?:of \p{L}+ )?(?:is(?! what)|are|was|sounds?|seems?|will|may|can|does|do|makes?|looks?|means?|buys?|has|feels?)\b/u.test(
    text.slice(first.end),
  );
  return verb && (known || /^ (?:of \p{L}+ )?(?:is(?! what)|sounds?|seems?|looks?|feels?)\b/u.test(text.slice(first.end)));
}

/** Whether a sentence speaks of a kind of thing and not of one. */
function isGeneric({ text, mentions }: Facts, drafts: readonly Draft[]): boolean {
  const isNamed = mentions.some(({ kind }) => kind !== 'person');
  if (drafts.some(({ aspect }) => aspect === 'largest') && text.startsWith('No')) return false;
  if (!isNamed && /^(?:Every|Any|Most|Many|Few)\b(?! of\b)/u.test(text)) return true;
  if (isNamed || POINTER.test(text) || /^\p{Lu}\p{L}+ \p{Lu}\p{L}+ /u.test(text)) return false;
  if (HEAD_IS_GENERIC.test(text))
    return (
      !drafts.some(({ isStrong }) => isStrong) ||
      !/\b(?:is|are) (?:expected|to|on|due|planned|coming)\b|\b(?:has|have) been \p{L}+ed\b|\b(?:will|plans?)\b/u.test(text)
    );
  return !CLOSED_CLASS.test(text) && !PART_HEAD.test(text) && !/^[\p{L} -]{2,30}:/u.test(text);
}
