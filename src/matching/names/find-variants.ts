import { isJoined, listAtoms, toKey } from './atoms.ts';
import type { Mention } from './find-mentions.ts';
import type { NameIndex } from './name-index.ts';

const LONGEST = 5;

/** Editions named without their model, "the TI2V-5B": of subjects that the article speaks of, where no name stands already. */
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
      const [entry] = entries;
      // A first part that two subjects of the article share stands for neither.
      if (
        !entry ||
        (entry.how === 'family' &&
          (entries.length > 1 || entry.name.slice(0, last.end - first.start) !== text.slice(first.start, last.end))) ||
        [...known, ...found].some((other) => first.start < other.end && other.start < last.end)
      )
        continue;
      found.push({
        id: entry.id,
        name: entry.name,
        kind: entry.kind,
        how: entry.how,
        variant: entry.variant,
        candidates: [entry.id],
        start: first.start,
        end: last.end,
      });
    }
  }
  return found;
}
