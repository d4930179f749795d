import { join } from 'node:path';
import { assess, type AssessedKnowledgeBase } from '../assessment/index.ts';
import { runChecks } from '../checks/index.ts';
import { compareProblems, type IsoDate, type KnowledgeBase, type Problem } from '../records/index.ts';
import { isFolder, readKnowledgeBase, UserError, verifyQuotes, type QuoteReport } from '../store/index.ts';
import type { Context } from './context.ts';

/** Reads and assesses the content; says on stderr when files could not be read, because then the answer is incomplete. */
export async function readAssessed(context: Context, at: IsoDate): Promise<AssessedKnowledgeBase> {
  const { base, problems } = await readKnowledgeBase(context.root);
  const errors = problems.filter(({ severity }) => severity === 'error');
  const files = new Set(errors.map(({ file }) => file)).size;
  if (files > 0) {
    context.stderr.write(
      `note: ${String(files)} ${files === 1 ? 'file has' : 'files have'} errors and may be left out here; \`assay validate\` lists them\n`,
    );
  }
  return assess(base, at, readQuotes(base, context.root)?.misquoted);
}

export interface Findings {
  /** What the reader finds, what the checks find and what the snapshots contradict, in order of place. */
  readonly problems: readonly Problem[];
  /** The comparison of quotes with their snapshots; null where there is no vault. */
  readonly quotes: QuoteReport | null;
}

/** Every problem of the content. `vault` names a folder of snapshots other than the usual one. */
export async function findProblems(root: string, today: IsoDate, vault?: string): Promise<Findings> {
  const { base, problems } = await readKnowledgeBase(root);
  const quotes = readQuotes(base, root, vault);
  const checked = runChecks(assess(base, today, quotes?.misquoted));
  return { problems: [...problems, ...checked, ...(quotes?.problems ?? [])].sort(compareProblems), quotes };
}

/** Where snapshots are kept, out of the repository: other people's texts are not ours to publish. */
const USUAL_VAULT = '.assay/vault';

/** @throws {UserError} where a vault was named that is no folder. */
function readQuotes(base: KnowledgeBase, root: string, vault?: string): QuoteReport | null {
  if (vault !== undefined && !isFolder(vault)) {
    throw new UserError(
      `Unexpected vault "${vault}", expected a folder of snapshots`,
      'Name a folder of files that are named by their SHA-256.',
    );
  }
  const folder = vault ?? join(root, USUAL_VAULT);
  return isFolder(folder) ? verifyQuotes(base, folder) : null;
}
