import { listWords } from './words.ts';

/** How a question stands to a subject. */
export interface Naming {
  /** `named`: by a whole name; `family`: without its version; `other`: with a version that is another's; `none`. */
  readonly how: 'named' | 'family' | 'other' | 'none';
  /** Letters of the question that the name took: of two names the longer is meant. */
  readonly length: number;
  /** Words of the question that the subject's own name took; `turbo` of "Whisper turbo" asks for a variant. */
  readonly words: ReadonlySet<string>;
}

interface Atom {
  readonly text: string;
  /** The word of the question that it is a part of. */
  readonly word: string;
}

const NONE: Naming = { how: 'none', length: 0, words: new Set() };
const NUMBER = /^\d+(?:\.\d+)*$/u;
/** A number before one of these is a size or a time, not a version. */
const UNITS = new Set([
  'b',
  'm',
  't',
  'billion',
  'million',
  'trillion',
  'k',
  's',
  'p',
  'gb',
  'fps',
  'second',
  'seconds',
  'minutes',
  'steps',
  'frames',
  'gpu',
  'gpus',
  'languages',
  'x',
  'times',
]);

/** Finds how a question names a subject. Versions are kept apart: 2.1 is not 2.2, and V3 is not R1. */
export function findNaming(question: string, names: readonly string[]): Naming {
  const atoms = toAtoms(question);
  const runs = names.flatMap((name) => {
    const parts = toAtoms(name).map(({ text }) => text);
    const family = parts.slice(0, countBeforeVersion(parts));
    return [
      findRun(atoms, parts.join(''), 'named'),
      family.length > 0 && family.length < parts.length ? findRun(atoms, family.join(''), 'family') : null,
    ];
  });
  // Of names as long as one another a whole one is meant rather than the family of another.
  const [best = null] = runs
    .filter((run) => run !== null)
    .sort((x, y) => y.length - x.length || Number(x.how === 'family') - Number(y.how === 'family'));
  if (best === null) return NONE;
  const own = toAtoms(names[0] ?? '')
    .map(({ text }) => text)
    .join('');
  const words = new Set(
    atoms
      .slice(best.start, best.end)
      .filter(({ text }) => own.includes(text))
      .map(({ word }) => word),
  );
  return { how: isVersion(atoms, best.end) ? 'other' : best.how, length: best.length, words };
}

interface Run {
  readonly how: 'named' | 'family';
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

/** Where a name stands in the question, in one word or in several. */
function findRun(atoms: readonly Atom[], name: string, how: Run['how']): Run | null {
  for (let start = 0; start < atoms.length; start++) {
    let joined = '';
    for (let end = start; end < atoms.length && joined.length < name.length; end++) {
      joined += atoms[end]?.text ?? '';
      if (joined === name) return { how, start, end: end + 1, length: name.length };
    }
  }
  return null;
}

/** `Wan2.2 A14B` → wan, 2.2, a, 14, b: letters and numbers apart. */
function toAtoms(text: string): readonly Atom[] {
  return listWords(text).flatMap((word) => (word.match(/\d+(?:\.\d+)*|\p{L}+/gu) ?? []).map((part) => ({ text: part, word })));
}

/** How many parts stand before the version at the end: `deepseek, v, 3` has one. */
function countBeforeVersion(parts: readonly string[]): number {
  if (!NUMBER.test(parts.at(-1) ?? '')) return parts.length;
  return parts.at(-2)?.length === 1 ? parts.length - 2 : parts.length - 1;
}

/** Whether a version begins at a place of the question: a number that no unit follows, or a letter and a number. */
function isVersion(atoms: readonly Atom[], index: number): boolean {
  const [first, second, third] = atoms.slice(index, index + 3).map(({ text }) => text);
  if (first === undefined) return false;
  if (NUMBER.test(first)) return !UNITS.has(second ?? '');
  return first.length === 1 && NUMBER.test(second ?? '') && !UNITS.has(third ?? '') && atoms[index]?.word === atoms[index + 1]?.word;
}
