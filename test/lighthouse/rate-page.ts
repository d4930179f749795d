import lighthouse, { type Result } from 'lighthouse';
import { createServer } from 'node:http';
import { listen } from '../listen.ts';
import { launchBrowser } from '../browser/launch.ts';

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Which pages search engines shall leave out is ours to decide. */
const SKIPPED = ['is-crawlable'];

/** A busy machine slows a page down and never speeds it up: the best of so many runs counts. */
const RUNS = 3;

export interface Rating {
  /** Of 100, in the order of the categories. */
  readonly scores: readonly number[];
  /** What keeps a category below 100. */
  readonly failures: readonly string[];
}

export interface Rater {
  rate(url: string): Promise<Rating>;
  stop(): Promise<void>;
}

/** Starts a browser in which Lighthouse rates pages as on a slow phone. */
export async function startRater(): Promise<Rater> {
  const port = await findFreePort();
  const browser = await launchBrowser([`--remote-debugging-port=${String(port)}`]);
  const rateOnce = async (url: string): Promise<Rating> => {
    const run = await lighthouse(url, { port, logLevel: 'error', onlyCategories: [...CATEGORIES], skipAudits: SKIPPED });
    if (!run || run.lhr.runtimeError) throw new Error(`Lighthouse could not rate ${url}: ${run?.lhr.runtimeError?.message ?? 'no result'}`);
    return readRating(run.lhr);
  };
  const rate = async (url: string, runs = RUNS): Promise<Rating> => {
    const rating = await rateOnce(url);
    if (runs === 1 || isWhole(rating)) return rating;
    const other = await rate(url, runs - 1);
    return sum(other) > sum(rating) ? other : rating;
  };
  return { rate: (url) => rate(url), stop: () => browser.close() };
}

/** Whether nothing is below 100. */
export function isWhole({ scores }: Rating): boolean {
  return scores.every((score) => score === 100);
}

const sum = ({ scores }: Rating) => scores.reduce((total, score) => total + score, 0);

function readRating({ categories, audits }: Result): Rating {
  const rated = CATEGORIES.map((name) => categories[name]).filter((category) => category !== undefined);
  const failures = rated
    .filter(({ score }) => score !== 1)
    .flatMap(({ id, auditRefs }) => auditRefs.map((audit) => ({ category: id, ...audits[audit.id] })))
    .filter(({ score }) => typeof score === 'number' && score < 1)
    .map((audit) =>
      [`${audit.category}: ${audit.id}`, audit.title, audit.displayValue, listNodes(audit.details)].filter(Boolean).join(' · '),
    );
  return { scores: rated.map(({ score }) => Math.round((score ?? 0) * 100)), failures };
}

/** The first elements that an audit blames. */
function listNodes(details: unknown): string {
  const { items } = (details ?? {}) as { readonly items?: unknown };
  if (!Array.isArray(items)) return '';
  const nodes = (items as readonly { readonly node?: { readonly snippet?: string } }[]).map(({ node }) => node?.snippet ?? '');
  return nodes.filter(Boolean).slice(0, 3).join(' ');
}

/** Lighthouse finds the browser by its port. */
async function findFreePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}
