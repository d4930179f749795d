import type { Draft } from '../draft.ts';
import type { Facts } from '../facts.ts';
import type { Guess, LikelyTopic } from './sentence-model.ts';

/** From where on the wording alone decides whether something is asserted. */
const SURE = { speaks: 0.55, unblocks: 0.9, idle: 0.15 };
/** Blocks that no wording outweighs. */
const FIRM: ReadonlySet<string> = new Set(['a question', 'a supposition', 'about the article itself']);

/** What a sentence asserts by the rules and by its wording: where the rules find nothing or a cue only, the wording decides. */
export function applyGuess(found: readonly Draft[], guess: Guess | null, { text }: Facts): readonly Draft[] {
  const [main, ...rest] = found;
  const [likely] = guess?.topics ?? [];
  if (!guess || !likely) return found;
  if (!main) return guess.checkable >= SURE.speaks ? [toDraft(likely, { start: 0, end: text.length })] : [];
  if (main.topic === likely.topic) return found;
  const second = rest.find(({ topic }) => topic === likely.topic);
  if (second) return [second, ...found.filter((draft) => draft !== second)];
  const isValued = main.value !== null && main.value.available === undefined;
  return isValued ? [{ ...main, topic: likely.topic, aspect: likely.aspect }, ...rest] : [toDraft(likely, main), ...rest];
}

function toDraft({ topic, aspect, available }: LikelyTopic, { start, end }: { readonly start: number; readonly end: number }): Draft {
  return { topic, aspect, value: available === null ? null : { available }, weight: 3, isStrong: false, start, end };
}

/** Why a sentence cannot be checked, by the rules' reason and its wording; null where it can. */
export function settleBlock(block: string | null, guess: Guess | null, drafts: readonly Draft[]): string | null {
  if (!guess) return block;
  if (block === null) return guess.checkable < SURE.idle ? 'worded like a remark' : null;
  return !FIRM.has(block) && drafts.length > 0 && guess.checkable >= SURE.unblocks ? null : block;
}
