import type { Facet } from './search-state.ts';

/** What the search page knows of every claim before it opens one: what ranks it, what filters it, what its row shows. */
export interface CatalogueEntry extends Readonly<Record<Facet, string>> {
  /** Name of the claim's text in the index of words. */
  readonly fragment: string;
  readonly id: string;
  readonly title: string;
  readonly lang: string;
  /** Name of the subject, then its aliases. */
  readonly names: readonly string[];
  /** Words by which people ask for what it asserts. */
  readonly asks: string;
  readonly asOf: string;
  /** Newest day on which something in it was learned. */
  readonly date: string;
  readonly reason: string;
  /** How far it speaks of the whole: 2 where it is made of claims, 1 where it speaks of all, 0 of a part. */
  readonly wholeness: number;
  /** How much is on record of it: evidence and appearances. */
  readonly evidence: number;
}

type Key = Exclude<keyof CatalogueEntry, 'names' | 'wholeness' | 'evidence'>;

/** Fields whose values come again and again: a row holds the place of its own in a list. */
const LISTED = ['lang', 'status', 'topic', 'subject', 'by', 'asks', 'asOf', 'date'] as const satisfies readonly Key[];
const PLAIN = ['fragment', 'id', 'title', 'reason'] as const satisfies readonly Key[];

type Listed = (typeof LISTED)[number];

/** A catalogue as it travels: rows of plain fields and of places in the lists. */
export interface PackedCatalogue {
  readonly lists: Readonly<Record<Listed, readonly string[]>>;
  /** Names by subject. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Packs a catalogue; the same entries give the same text. */
export function packCatalogue(entries: readonly CatalogueEntry[]): PackedCatalogue {
  const lists = Object.fromEntries(LISTED.map((key) => [key, [...new Set(entries.map((entry) => entry[key]))].sort()])) as Record<
    Listed,
    string[]
  >;
  return {
    lists,
    names: Object.fromEntries(entries.map(({ subject, names }) => [subject, names])),
    rows: entries.map((entry) => [
      ...PLAIN.map((key) => entry[key]),
      ...LISTED.map((key) => lists[key].indexOf(entry[key])),
      entry.wholeness,
      entry.evidence,
    ]),
  };
}

/** The entries of a packed catalogue, in their order. */
export function unpackCatalogue({ lists, names, rows }: PackedCatalogue): readonly CatalogueEntry[] {
  return rows.map((row) => {
    const plain = PLAIN.map((key, index) => [key, String(row[index])] as const);
    const listed = LISTED.map((key, index) => [key, lists[key][Number(row[PLAIN.length + index])] ?? ''] as const);
    const fields = Object.fromEntries([...plain, ...listed]) as Record<Key, string>;
    const [wholeness, evidence] = row.slice(PLAIN.length + LISTED.length).map(Number);
    return { ...fields, names: names[fields.subject] ?? [], wholeness: wholeness ?? 0, evidence: evidence ?? 0 };
  });
}
