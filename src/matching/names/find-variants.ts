import { isJoined, listAtoms, toKey } from './atoms.ts';
import type { Mention } from './find-mentions.ts';
import type { NameEntry, NameIndex } from './name-index.ts';

const LONGEST = 5;
/** A version behind the word of an edition: "Sonnet 4.5", "Large 2". */
const VERSION = /^[ -]v?\d{1,2}(?:\.\d{1,2})?(?![\p{L}\d%]|[.,:]\d)/u;

/** Editions named without their model, "the TI2V-5B": of subjects that the article speaks of, where no name of the record stands already. */
export function findVariants(text: string, index: NameIndex, ids: ReadonlySet<string>, known: readonly Mention[]): readonly Mention[] {
  const atoms = listAtoms(text);
  const found: Mention[] = [];
  for (let start = 0; start < atoms.length; start++) {
    const first = atoms[start];
    if (!first || !/^\p{Ll}{0,3}[\p{Lu}\d]/u.test(text.slice(first.start, first.end))) continue;
    for (let end = Math.min(atoms.length, start + LONGEST); end > start; end--) {
      const run = atoms.slice(start, end);
      const last = run.at(-1);
      if (!last || run.some((atom, at) => at > 0 && !isJoined(text, run[at - 1] ?? atom, atom))) continue;
      const entries = index.variants.get(toKey(run))?.filter(({ id }) => ids.has(id)) ?? [];
      const mention = toMention(text, entries, { start: first.start, end: last.end });
      if (mention && ![...known, ...found].some((other) => mention.start < other.end && other.start < mention.end)) found.push(mention);
    }
  }
  return found;
}

function toMention(text: string, entries: readonly NameEntry[], { start, end }: { start: number; end: number }): Mention | null {
  const [entry] = entries;
  const written = text.slice(start, end);
  if (!entry || (entry.how === 'family' && !standsFor(entries, written, text.slice(0, start)))) return null;
  const version = /^\p{Lu}\p{Ll}+$/u.test(written) ? (VERSION.exec(text.slice(end, end + 8))?.[0] ?? '') : '';
  if (entry.how === 'loose' && version === '') return null;
  const variant = entry.variant === null ? null : entry.variant + version;
  const how = entry.how === 'loose' ? 'alias' : entry.how;
  return { id: entry.id, name: entry.name, kind: entry.kind, how, variant, candidates: [entry.id], start, end: end + version.length };
}

/** Whether a part of a name stands for the whole: a part that two subjects of the article share stands for neither. */
function standsFor(entries: readonly NameEntry[], written: string, before: string): boolean {
  const [entry] = entries;
  if (!entry || entries.length > 1) return false;
  if (entry.name.startsWith(written)) return true;
  return entry.name.endsWith(written) && (/\d/u.test(written) || /\b[Tt]he $/u.test(before));
}
