import { assess, type AssessedKnowledgeBase } from '../assessment/index.ts';
import { runChecks } from '../checks/index.ts';
import { compareProblems, type Problem } from '../records/index.ts';
import { readKnowledgeBase, resolveToday } from '../store/index.ts';
import { renderBodies, type Body } from './bodies.ts';

/** Everything that pages and outputs read, worked out once a build. */
export interface Ledger {
  readonly base: AssessedKnowledgeBase;
  /** The rendered explanation of every claim, and every text page, by file. */
  readonly bodies: ReadonlyMap<string, Body>;
  readonly problems: readonly Problem[];
}

// Vite loads this module several times in one build (configuration, collections, pages): the cache is the process's.
const CACHE = Symbol.for('assay.ledger');
const cache = globalThis as { [CACHE]?: Promise<Ledger> | undefined };

/** The ledger of the folder in ASSAY_ROOT (else the working folder), for today. */
export function readLedger(): Promise<Ledger> {
  return (cache[CACHE] ??= loadLedger());
}

/** Reads the content again at the next call: for the development server. */
export function forgetLedger(): void {
  cache[CACHE] = undefined;
}

/** The folder that holds `content/`. */
export function contentRoot(): string {
  return process.env['ASSAY_ROOT'] ?? process.cwd();
}

async function loadLedger(): Promise<Ledger> {
  const read = await readKnowledgeBase(contentRoot());
  const base = assess(read.base, resolveToday({ env: process.env }));
  const problems = [...read.problems, ...runChecks(base)].sort(compareProblems);
  return { base, bodies: renderBodies(base), problems };
}
