import { listAtoms, toKey, type Atom } from './atoms.ts';
import type { Keyed, NameEntry, NamedSubject } from './name-index.ts';

/** Words that many names have: they stand for none. */
const COMMON =
  /^(?:video|image|audio|music|models?|open|team|studio|realtime|text|voice|code|chat|base|research|preview|thinking|instruct|large|small|medium|mini|nano|pro|max|plus|ultra|lite|light|turbo|flash|fast|omni|infinite)$/iu;

/** Short names of a model, which stand for it only where the article speaks of it. */
export function listVariants(subject: NamedSubject): readonly Keyed[] {
  if (subject.data.kind !== 'model') return [];
  return [...listEditions(subject), ...listStems(subject), ...listTails(subject)];
}

/** What an alias adds to a shorter name of the same subject: `TI2V-5B` of `Wan2.2 TI2V-5B`. */
export function readVariant(atoms: readonly Atom[], name: string, data: NamedSubject['data']): string | null {
  const bases = [data.name, ...data.aliases].map(listAtoms).filter((base) => base.length < atoms.length);
  const base = bases
    .filter((candidate) => candidate.every(({ text }, index) => atoms[index]?.text === text))
    .sort((x, y) => y.length - x.length)[0];
  const rest = base && atoms[base.length];
  return rest === undefined ? null : name.slice(rest.start);
}

/** "the TI2V-5B", "Sonnet": what aliases add to the name. */
function listEditions({ id, data }: NamedSubject): readonly Keyed[] {
  return data.aliases.flatMap((alias) => {
    const variant = readVariant(listAtoms(alias), alias, data);
    if (variant === null) return [];
    const base = { id, name: data.name, kind: data.kind, how: 'alias', capital: true } as const;
    const word = /^\p{Lu}\p{Ll}{3,}(?= [\d.]+$|$)/u.exec(variant)?.[0] ?? '';
    const named =
      alias.startsWith(data.name) && word !== '' ? [{ key: toKey(listAtoms(word)), entry: toWord({ ...base, variant: word }) }] : [];
    return isTelling(variant, alias.slice(0, -variant.length))
      ? [{ key: toKey(listAtoms(variant)), entry: { ...base, variant } }, ...named]
      : named;
  });
}

/** "Large" is an edition only with its number, "Sonnet" alone as well. */
function toWord(entry: NameEntry): NameEntry {
  return COMMON.test(entry.variant ?? '') ? { ...entry, how: 'loose' } : entry;
}

/** "the daVinci" of daVinci-MagiHuman: the first part of a name with a hyphen. */
function listStems({ id, data }: NamedSubject): readonly Keyed[] {
  const stem = /^(\p{L}{5,})-\p{L}/u.exec(data.name)?.[1];
  return stem === undefined || !/\p{Lu}/u.test(stem) ? [] : [toShort(id, data, stem)];
}

/** "M1" of MiniMax-M1, "the Plan" of Open-Sora Plan: the last part of a name. */
function listTails({ id, data }: NamedSubject): readonly Keyed[] {
  const tail = /(?<=\p{L}[ -])(?:\p{Lu}\d{1,2}(?:\.\d{1,2})?|\p{Lu}\p{Ll}{3,})$/u.exec(data.name)?.[0];
  return tail === undefined ? [] : [toShort(id, data, tail)];
}

function toShort(id: string, data: NamedSubject['data'], written: string): Keyed {
  return { key: toKey(listAtoms(written)), entry: { id, name: data.name, kind: data.kind, how: 'family', capital: true, variant: null } };
}

/** Whether the name of an edition can stand alone: a bare size or version is a number, and a common word is no name. */
function isTelling(variant: string, base: string): boolean {
  if (variant.length < 3 || /^[vV]?\d+(?:\.\d+)*\s*[a-zA-Z]?$/u.test(variant)) return false;
  return /\d/u.test(variant) ? /\p{Lu}/u.test(variant) : /^\p{Lu}\p{Ll}{4,}$/u.test(variant) && /\d[\s-]*$/u.test(base);
}
