import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareProblems, listEvidence, type Entry, type KnowledgeBase, type Problem, type Quote, type Source } from '../records/index.ts';
import { isFolder } from './is-folder.ts';

export interface QuoteReport {
  /** How many quotes had a snapshot to compare with. */
  readonly checked: number;
  /** How many had none in the vault. */
  readonly unchecked: number;
  /** `claim/evidence` ids whose quote does not stand exactly once in its snapshot: the verdict sets these aside. */
  readonly misquoted: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

interface Cited {
  readonly entry: Entry<unknown>;
  readonly path: readonly PropertyKey[];
  readonly quote: Quote;
  readonly source: Source;
  readonly at: string | undefined;
  /** `claim/evidence`; null for what moves no verdict of a claim. */
  readonly evidenceId: string | null;
}

/** What evidence and appearances have in common. */
interface Placed {
  readonly source: string;
  readonly at?: string | undefined;
  readonly quote?: Quote | undefined;
}

/**
 * Compares every quote with the snapshot of its source, in a vault: a folder of files named by their SHA-256.
 * White space is folded; nothing else is forgiven. Where the place names a line (`README.md#L35`), the quote must
 * begin on it. Quotes without a snapshot there are counted, not judged.
 */
export function verifyQuotes(base: KnowledgeBase, vault: string): QuoteReport {
  const read = createSnapshotReader(vault);
  const misquoted = new Set<string>();
  const problems: Problem[] = [];
  let [checked, unchecked] = [0, 0];
  for (const cited of listQuotes(base)) {
    const text = read(findHash(cited));
    if (text === null) {
      unchecked++;
      continue;
    }
    checked++;
    const problem = text === false ? describeBytes(cited) : findFault(cited, listPlaces(text, cited.quote));
    if (problem === null) continue;
    problems.push(problem);
    if (cited.evidenceId !== null) misquoted.add(cited.evidenceId);
  }
  return { checked, unchecked, misquoted, problems: problems.sort(compareProblems) };
}

function* listQuotes(base: KnowledgeBase): Iterable<Cited> {
  for (const { entry, path, item } of listEvidence(base)) {
    yield* cite(entry, path, item, base, 'evidence' in entry.data ? `${entry.id}/${item.id}` : null);
  }
  for (const entry of base.claims.values()) {
    for (const [index, item] of entry.data.appearances.entries()) yield* cite(entry, ['appearances', index], item, base, null);
  }
}

function cite(entry: Entry<unknown>, path: readonly PropertyKey[], item: Placed, base: KnowledgeBase, evidenceId: string | null): Cited[] {
  const source = base.sources.get(item.source)?.data;
  if (!item.quote || !source) return [];
  return [{ entry, path: [...path, 'quote'], quote: item.quote, source, at: item.at, evidenceId }];
}

/** The hash of the cited file of a repository, else of the work itself. */
function findHash({ source, at }: Cited): string | undefined {
  return source.files?.find(({ path }) => at === path || at?.startsWith(`${path}#`))?.sha256 ?? source.snapshot?.sha256;
}

/** A snapshot with its white space folded, and the line of each line break that was folded away. */
interface Snapshot {
  readonly text: string;
  /** Where each line of the file begins in the folded text. */
  readonly lineStarts: readonly number[];
}

/** Reads snapshots: null where the vault has none, false where the bytes are not what the name says. */
function createSnapshotReader(vault: string): (hash: string | undefined) => Snapshot | false | null {
  const known = new Map<string, Snapshot | false | null>();
  return (hash) => {
    if (hash === undefined) return null;
    const found = known.get(hash);
    if (found !== undefined) return found;
    const path = join(vault, hash);
    const bytes = existsSync(path) && !isFolder(path) ? readFileSync(path) : null;
    const isGenuine = bytes !== null && createHash('sha256').update(bytes).digest('hex') === hash;
    const snapshot = bytes === null ? null : isGenuine && toSnapshot(bytes.toString('utf8'));
    known.set(hash, snapshot);
    return snapshot;
  };
}

const fold = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();

function toSnapshot(file: string): Snapshot {
  const lineStarts: number[] = [];
  let text = '';
  for (const line of file.split(/\r\n|\r|\n/u)) {
    const folded = fold(line);
    lineStarts.push(text.length === 0 || folded === '' ? text.length : text.length + 1);
    if (folded !== '') text += text === '' ? folded : ` ${folded}`;
  }
  return { text, lineStarts };
}

/** The lines, counted from 1, on which a quote begins; its prefix and suffix narrow them down. */
function listPlaces({ text, lineStarts }: Snapshot, { prefix = '', exact, suffix = '' }: Quote): readonly number[] {
  for (const whole of [fold([prefix, exact, suffix].join(' ')), fold(prefix + exact + suffix)]) {
    const lines: number[] = [];
    for (let at = text.indexOf(whole); at !== -1; at = text.indexOf(whole, at + 1)) {
      const begin = at + whole.indexOf(fold(exact));
      lines.push(lineStarts.findLastIndex((start) => start <= begin) + 1);
    }
    if (lines.length > 0) return lines;
  }
  return [];
}

function findFault(cited: Cited, lines: readonly number[]): Problem | null {
  const line = /#L(?<line>\d+)/u.exec(cited.at ?? '')?.groups?.['line'];
  const isThere = line === undefined ? lines.length === 1 : lines.includes(Number(line));
  if (isThere) return null;
  const [quote, where] = [`Unexpected quote "${cited.quote.exact}" that`, [...new Set(lines)].join(', ')];
  if (lines.length === 0) {
    const hint = 'Copy the words exactly as the source has them.';
    return problemOf(cited, `${quote} does not stand in its snapshot, expected it there word for word`, hint);
  }
  if (line !== undefined)
    return problemOf(cited, `${quote} begins on line ${where}, expected it on line ${line}`, `Mend the line in \`at\`.`);
  const hint = 'Add a prefix or a suffix that tells the places apart, or name the line in `at`.';
  return problemOf(cited, `${quote} stands ${String(lines.length)} times in its snapshot, expected it exactly once`, hint);
}

function describeBytes(cited: Cited): Problem {
  return problemOf(cited, 'Unexpected bytes of the snapshot, expected those of its SHA-256', 'Capture the snapshot again.');
}

function problemOf({ entry, path }: Cited, message: string, hint: string): Problem {
  return { code: 'quote-snapshot', severity: 'error', file: entry.file, ...entry.locate(path), message, hint };
}
