import type { Span } from '../text/sentence.ts';
import { isJoined, listAtoms, toKey, type Atom } from './atoms.ts';
import { findMisspelt } from './misspelling.ts';
import type { NameEntry, NameIndex } from './name-index.ts';
import { findOutsideNames } from './find-outside-names.ts';

/** A name in a text. */
export interface Mention extends Span {
  /** Null for a name that the record does not hold, or holds in another version only. */
  readonly id: string | null;
  readonly name: string;
  readonly kind: NameEntry['kind'];
  readonly how: NameEntry['how'];
  readonly variant: string | null;
  /** Every subject that a family's short name may mean; of one subject the id alone. */
  readonly candidates: readonly string[];
}

/** Finds the names in a text by longest match over its letters and numbers. A number that goes on is another version. */
export function findMentions(text: string, index: NameIndex): readonly Mention[] {
  const atoms = listAtoms(text);
  const mentions: Mention[] = [];
  for (let start = 0; start < atoms.length;) {
    const found = findLongest(text, atoms, start, index) ?? findNear(text, atoms, start, index);
    if (found) mentions.push(...toMentions(text, atoms, found, index));
    start = found?.end ?? start + 1;
  }
  return [...mentions, ...findOutsideNames(text, mentions)].sort((x, y) => x.start - y.start);
}

interface Found {
  readonly entries: readonly NameEntry[];
  readonly start: number;
  readonly end: number;
}

function findLongest(text: string, atoms: readonly Atom[], start: number, index: NameIndex): Found | null {
  let found: Found | null = null;
  const first = atoms[start];
  for (let end = start + 1; first && end <= Math.min(atoms.length, start + index.longest); end++) {
    const [before, last] = [atoms[end - 2], atoms[end - 1]];
    if (end > start + 1 && !(before && last && isJoined(text, before, last))) break;
    const capital = /\p{Lu}|\d/u.test(text[first.start] ?? '');
    const entries = (index.entries.get(toKey(atoms.slice(start, end))) ?? []).filter((entry) => capital || !entry.capital);
    if (entries.length > 0 && isWhole(text, first, last)) found = { entries, start, end };
  }
  return found;
}

/** Whether neither letter nor digit goes on at either side: `Meta` is not in `Metal`, nor `wan2` in `wan2x`. */
function isWhole(text: string, first: Atom, last: Atom | undefined): boolean {
  const after = text.slice(last?.end ?? 0, (last?.end ?? 0) + 1);
  return !/[\p{L}\d]$/u.test(text.slice(0, first.start)) && !/^\p{L}/u.test(after);
}

function findNear(text: string, atoms: readonly Atom[], start: number, index: NameIndex): Found | null {
  const atom = atoms[start];
  if (!atom || atom.text.length < 8 || !/\p{Lu}/u.test(text[atom.start] ?? '')) return null;
  const name = findMisspelt(atom.text, index.words);
  const entries = name === null ? undefined : index.entries.get(name);
  return entries ? { entries, start, end: start + 1 } : null;
}

const SCALE_OR_UNIT =
  /^ ?(?:to|or|–|-|and) ?\d|^[\s-]?(?:[kmbtxsp%]|bn|billion|million|trillion|thousand|gb|mb|fps|hz|seconds?|minutes?|hours?|frames?|steps?|languages?|voices?|points?|times|tokens?|layers?|experts?|per|percent|parameters?|gpus?)(?![\p{L}])/iu;

function toMentions(text: string, atoms: readonly Atom[], { entries, start, end }: Found, index: NameIndex): readonly Mention[] {
  const [entry] = entries;
  const [first, last] = [atoms[start], atoms[end - 1]];
  if (!entry || !first || !last) return [];
  const span = { start: first.start, end: last.end };
  const version = readVersion(text, span.end, entry);
  const written = text.slice(span.start, span.end + version.length);
  const candidates = [...new Set(entries.map(({ id }) => id))];
  const base = { ...span, end: span.end + version.length, kind: entry.kind, how: entry.how, candidates };
  if (version !== '' && !index.families.has(entry.id))
    return [{ ...base, id: null, name: written, kind: 'model', variant: null, candidates: [] }];
  if (entry.how === 'loose') return [{ ...base, id: null, name: written, variant: null, candidates: [] }];
  const size = readSize(text, base.end);
  const variant = [entry.variant ?? version.replace(/^[\s-]+/u, ''), size.replace(/^[\s-]+/u, '')].filter((part) => part !== '').join(' ');
  const id = candidates.length === 1 ? entry.id : null;
  return [{ ...base, end: base.end + size.length, id, name: entry.name, variant: variant === '' ? null : variant }];
}

/** A version that follows a name, as written: "-V2" after DeepSeek, " 2.0" after HappyHorse; '' where a number counts something. */
function readVersion(text: string, end: number, entry: NameEntry): string {
  const rest = text.slice(end, end + 16);
  const match =
    /^(?:[-\s]?[vVKR]\d{1,2}(?:\.\d+)*|\d{1,2}(?:\.\d+)*|\.\d{1,2}|-?\d{1,2}(?:\.\d+)+|-\d{1,2}| \d{1,2}(?:\.\d+)+| \d)(?![\d\p{L}]|[.,:]\d)/u.exec(
      rest,
    );
  if (!match || SCALE_OR_UNIT.test(rest.slice(match[0].length))) return '';
  // "Google 3" is no model: an organisation's name needs a sign of a version.
  if (entry.kind === 'person' || entry.kind === 'benchmark' || (entry.kind === 'organisation' && !/[vV.-]/u.test(match[0]))) return '';
  return match[0];
}

/** A size that belongs to the name: "-12B" of Gemma3-12B, " 70B" of Llama 2 70B. */
function readSize(text: string, end: number): string {
  return /^(?:-| )\d{1,4}(?:\.\d+)?[BM](?:-A\d+B)?(?![\p{L}\d])/u.exec(text.slice(end, end + 16))?.[0] ?? '';
}
