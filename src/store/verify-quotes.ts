import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  compareProblems,
  type Claim,
  type EntryWithBody,
  type KnowledgeBase,
  type Problem,
  type Quote,
  type Source,
} from '../records/index.ts';
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
  readonly claim: EntryWithBody<Claim>;
  readonly path: readonly (string | number)[];
  readonly quote: Quote;
  readonly source: Source;
  readonly at: string | undefined;
  readonly evidenceId: string | null;
}

/**
 * Compares every quote with the snapshot of its source, in a vault: a folder of files named by their SHA-256.
 * White space is folded; nothing else is forgiven. Quotes without a snapshot there are counted, not judged.
 */
export function verifyQuotes(base: KnowledgeBase, vault: string): QuoteReport {
  const read = createSnapshotReader(vault);
  const misquoted = new Set<string>();
  const problems: Problem[] = [];
  let [checked, unchecked] = [0, 0];
  for (const cited of [...base.claims.values()].flatMap((claim) => listQuotes(claim, base))) {
    const text = read(findHash(cited));
    if (text === null) {
      unchecked++;
      continue;
    }
    checked++;
    const times = text === false ? -1 : countIn(text, cited.quote);
    if (times === 1) continue;
    problems.push(toProblem(cited, times));
    if (cited.evidenceId !== null) misquoted.add(`${cited.claim.id}/${cited.evidenceId}`);
  }
  return { checked, unchecked, misquoted, problems: problems.sort(compareProblems) };
}

function listQuotes(claim: EntryWithBody<Claim>, base: KnowledgeBase): Cited[] {
  const cite = (list: 'evidence' | 'appearances') =>
    claim.data[list].flatMap((item, index) => {
      const source = base.sources.get(item.source)?.data;
      if (!item.quote || !source) return [];
      return [{ claim, path: [list, index, 'quote'], quote: item.quote, source, at: item.at, evidenceId: 'id' in item ? item.id : null }];
    });
  return [...cite('evidence'), ...cite('appearances')];
}

/** The hash of the cited file of a repository, else of the work itself. */
function findHash({ source, at }: Cited): string | undefined {
  return source.files?.find(({ path }) => at === path || at?.startsWith(`${path}#`))?.sha256 ?? source.snapshot?.sha256;
}

/** Reads snapshots: folded text, null where the vault has none, false where the bytes are not what the name says. */
function createSnapshotReader(vault: string): (hash: string | undefined) => string | false | null {
  const known = new Map<string, string | false | null>();
  return (hash) => {
    if (hash === undefined) return null;
    const found = known.get(hash);
    if (found !== undefined) return found;
    const path = join(vault, hash);
    const bytes = existsSync(path) && !isFolder(path) ? readFileSync(path) : null;
    const isGenuine = bytes !== null && createHash('sha256').update(bytes).digest('hex') === hash;
    const text = bytes === null ? null : isGenuine && fold(bytes.toString('utf8'));
    known.set(hash, text);
    return text;
  };
}

const fold = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();

/** How often a quote stands in a text, its prefix and suffix included. */
function countIn(text: string, { prefix = '', exact, suffix = '' }: Quote): number {
  return text.split(fold([prefix, exact, suffix].join(' '))).length - 1 || text.split(fold(prefix + exact + suffix)).length - 1;
}

function toProblem({ claim, path, quote }: Cited, times: number): Problem {
  const place = { code: 'quote-snapshot', severity: 'error', file: claim.file, ...claim.locate(path) } as const;
  if (times === -1) {
    return { ...place, message: 'Unexpected bytes of the snapshot, expected those of its SHA-256', hint: 'Capture the snapshot again.' };
  }
  const count = times === 0 ? 'does not stand in its snapshot' : `stands ${String(times)} times in its snapshot`;
  const hint = times === 0 ? 'Copy the words exactly as the source has them.' : 'Add a prefix or a suffix that tells the places apart.';
  return { ...place, message: `Unexpected quote "${quote.exact}" that ${count}, expected it exactly once`, hint };
}
