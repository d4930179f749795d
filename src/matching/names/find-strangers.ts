import type { Mention } from './find-mentions.ts';

interface Named {
  readonly text: string;
  readonly mentions: readonly Mention[];
}

const WORD = /(?<![\p{L}\d'.@/-])\p{Lu}[\p{L}]{2,}(?![\p{L}\d@/])/gu;
/** Small and capital letters mixed make a name that nothing else is written like. */
const MIXED = /^\p{Lu}\p{L}*\p{Ll}\p{Lu}|^\p{Lu}{2}\p{L}*\p{Ll}/u;
/** Before a place, a person, or a part of a longer name. */
const ELSE_BEFORE =
  /(?:\b(?:in|at|from|near|outside|to|around|across|Mr|Mrs|Ms|Dr|Professor|Sir|Sister|neighbour|friend|colleague)|\p{Lu}[\p{L}'.&-]*)[ -]$/u;
const ELSE_AFTER = /^(?:[ -]\p{Lu}|, \p{Lu}|\.\p{L})/u;
/** What a thing does; who says, finds or ranks is somebody. */
const DOES =
  /^(?:,[^,;:]{2,60},)? (?:is|was|has|had|can|needs?|needed|takes|took|gets?|got|makes?|made|runs?|ran|comes|came|costs?|scores?|scored|earns?|earned|reache[sd]|manage[sd]|holds?|held|carrie[sd]|wants|fits|swears|beats?|beat|uses?|used|asks|weighs|packs|speaks|reads|writes|sits|stands|trails|follow(?:s|ed)|offers|works|does)\b/u;

/** Proper names of an article that the record does not hold: written with a capital within sentences, twice or more, and never small. */
export function listStrangers(sentences: readonly Named[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const banned = new Set<string>();
  for (const { text, mentions } of sentences)
    for (const match of text.matchAll(WORD)) {
      const [word] = match;
      const end = match.index + word.length;
      const before = text.slice(Math.max(0, match.index - 24), match.index);
      // The first word of a sentence has a capital, whatever it is.
      if (/^[^ ]+ $/u.test(text.slice(0, match.index))) continue;
      if (
        mentions.some((span) => span.start < end && match.index < span.end) ||
        ELSE_BEFORE.test(before) ||
        ELSE_AFTER.test(text.slice(end))
      )
        banned.add(word);
      else if (/[\p{Ll},;:-] $/u.test(before)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  const small = new Set(sentences.flatMap(({ text }) => text.match(/(?<!\p{L})\p{Ll}+/gu) ?? []));
  return new Set(
    [...counts].filter(([word, count]) => count > 1 && !banned.has(word) && !small.has(word.toLowerCase())).map(([word]) => word),
  );
}

/** A stranger that stands first in a sentence and is what the sentence is about; null where none does. */
export function findStranger(text: string, strangers: ReadonlySet<string>, known: readonly Mention[]): Mention | null {
  const [, lead = '', word = ''] =
    /^((?:(?:But|And|Yet|So|Still|Then|Now|Meanwhile),? )?)(\p{Lu}\p{L}{2,})(?![\p{L}\d-])/u.exec(text) ?? [];
  const [start, end] = [lead.length, lead.length + word.length];
  if (!(strangers.has(word) || MIXED.test(word)) || !DOES.test(text.slice(end)) || known.some((span) => span.start < end)) return null;
  return { id: null, name: word, kind: 'model', how: 'name', variant: null, candidates: [], start, end };
}
