import type { Subject } from '../../records/index.ts';
import { listAtoms, toKey, type Atom } from './atoms.ts';
import { listForerunners } from './list-forerunners.ts';
import { listVariants, readVariant } from './list-variants.ts';

/** What a name stands for. */
export interface NameEntry {
  readonly id: string;
  readonly name: string;
  readonly kind: Subject['kind'];
  /** `family`: the name without its version; `loose`: a name of which the record's own is a further edition. */
  readonly how: 'name' | 'alias' | 'family' | 'loose';
  readonly capital: boolean;
  readonly variant: string | null;
}

/** Names of the record, by the key of their letters and numbers. */
export interface NameIndex {
  readonly entries: ReadonlyMap<string, readonly NameEntry[]>;
  readonly longest: number;
  /** Editions by their own names, `TI2V-5B`: they count where their subject is spoken of. */
  readonly variants: ReadonlyMap<string, readonly NameEntry[]>;
  /** Makers of a subject, with those that they belong to. */
  readonly makers: ReadonlyMap<string, ReadonlySet<string>>;
  /** Subjects that stand for every version of a name: one id, and the version is a variant. */
  readonly families: ReadonlySet<string>;
  readonly kinds: ReadonlyMap<string, Subject['kind']>;
  /** The model that each version of a name came after. */
  readonly forerunners: ReadonlyMap<string, string>;
  /** Long names of one word by their length, for misspellings. */
  readonly words: ReadonlyMap<number, readonly string[]>;
}

/** A subject of the record: its id and its data. */
export interface NamedSubject {
  readonly id: string;
  readonly data: Pick<Subject, 'name' | 'aliases' | 'kind' | 'maker' | 'partOf'>;
}

const NAMED_KINDS: readonly Subject['kind'][] = ['model', 'product', 'organisation', 'person', 'benchmark'];
const NUMBER = /^\d/u;
/** Words that make an edition of a version: `3.0` and `3.0 Omni Pro` are two. */
const EDITION = /^(?:omni|pro|max|plus|ultra|lite|light|mini|nano|turbo|flash|preview|large|small|medium|base|instruct|fast|hd)$/u;
const SHORTEST_MISSPELT = 8;

/** Builds the index of the names and aliases of subjects. Fields and nameless voices have no name that an article would use. */
export function buildNameIndex(subjects: Iterable<NamedSubject>): NameIndex {
  const named = [...subjects].filter(({ data }) => NAMED_KINDS.includes(data.kind));
  const byId: Parents = new Map(named.map(({ id, data }) => [id, data]));
  const entries = new Map<string, NameEntry[]>();
  const variants = new Map<string, NameEntry[]>();
  for (const subject of named) {
    for (const { key, entry } of listEntries(subject)) push(entries, key, entry);
    for (const { key, entry } of listVariants(subject)) push(variants, key, entry);
  }
  // A family's short name counts only where no subject bears it as its own.
  for (const [key, list] of entries)
    entries.set(key, list.some(({ how }) => how !== 'family') ? list.filter(({ how }) => how !== 'family') : list);
  const words = new Map<number, string[]>();
  for (const key of entries.keys()) if (key.length >= SHORTEST_MISSPELT && /^\p{L}+$/u.test(key)) push(words, key.length, key);
  return {
    entries,
    longest: Math.max(1, ...named.flatMap(({ data }) => [data.name, ...data.aliases].map((name) => listAtoms(name).length))),
    variants,
    makers: new Map(named.map(({ id, data }) => [id, listMakers(data.maker ?? data.partOf, byId)])),
    families: listFamilies(named),
    forerunners: listForerunners(named),
    kinds: new Map(named.map(({ id, data }) => [id, data.kind])),
    words,
  };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** A name under its key. */
export interface Keyed {
  readonly key: string;
  readonly entry: NameEntry;
}

function listEntries({ id, data }: NamedSubject): readonly Keyed[] {
  const own = listAtoms(data.name);
  const keys = new Map<string, Keyed>();
  const add = (atoms: readonly Atom[], name: string, how: NameEntry['how']) => {
    const key = toKey(atoms);
    const capital = /^\p{Lu}/u.test(name);
    if (key.length > 1 && !keys.has(key))
      keys.set(key, {
        key,
        entry: { id, name: data.name, kind: data.kind, how, capital, variant: how === 'name' ? null : readVariant(atoms, name, data) },
      });
  };
  add(own, data.name, 'name');
  for (const alias of data.aliases) {
    const atoms = listAtoms(alias);
    add(atoms, alias, isLoose(atoms, own) ? 'loose' : 'alias');
  }
  const family = own.slice(0, countBeforeVersion(own));
  if (data.kind === 'model' && family.length < own.length && toKey(family).length > 2) add(family, data.name, 'family');
  return [...keys.values()];
}

/** Whether a name is the beginning of another that goes on with the words of an edition. */
function isLoose(atoms: readonly Atom[], own: readonly Atom[]): boolean {
  const rest = own.slice(atoms.length);
  const version = atoms.at(-1)?.text ?? '';
  const begins = atoms.every(({ text }, index) => own[index]?.text === text || Number(own[index]?.text) === Number(text));
  return begins && NUMBER.test(version) && rest.length > 0 && rest.every(({ text }) => EDITION.test(text));
}

/** How many atoms stand before the version at the end: `deepseek, v, 3` has one, as has `kimi, k, 2`. */
function countBeforeVersion(atoms: readonly Atom[]): number {
  if (!NUMBER.test(atoms.at(-1)?.text ?? '')) return atoms.length;
  return atoms.at(-2)?.text.length === 1 ? atoms.length - 2 : atoms.length - 1;
}

/** Subjects that stand for every version of their name: none is in it, and no other subject is one of them. */
function listFamilies(named: readonly NamedSubject[]): ReadonlySet<string> {
  const models = named.filter(({ data }) => data.kind === 'model').map(({ id, data }) => ({ id, own: listAtoms(data.name) }));
  const versioned = new Set(
    models.filter(({ own }) => countBeforeVersion(own) < own.length).map(({ own }) => toKey(own.slice(0, countBeforeVersion(own)))),
  );
  return new Set(models.filter(({ own }) => countBeforeVersion(own) === own.length && !versioned.has(toKey(own))).map(({ id }) => id));
}

type Parents = ReadonlyMap<string, NamedSubject['data']>;

function listMakers(first: string | undefined, byId: Parents): ReadonlySet<string> {
  const makers = new Set<string>();
  for (let id = first; id !== undefined && !makers.has(id); id = byId.get(id)?.partOf ?? byId.get(id)?.maker) makers.add(id);
  return makers;
}
