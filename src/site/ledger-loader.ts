import type { Loader } from 'astro/loaders';
import { join, relative } from 'node:path';
import { contentRoot, forgetLedger, readLedger, type Ledger } from './ledger.ts';
import { formatProblems, hasErrors } from './report-problems.ts';

/** One entry of a collection, as the pages meet it. */
export interface LedgerEntry {
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly html?: string | undefined;
}

/** Fills a typed collection from the ledger: the one reader, so that command line, tests and site agree. */
export function ledgerLoader(name: string, list: (ledger: Ledger) => Iterable<LedgerEntry>): Loader {
  return {
    name: `assay-${name}`,
    async load(context) {
      const { store, watcher, logger } = context;
      const fill = async () => {
        const ledger = await readLedger();
        if (hasErrors(ledger.problems)) throw new Error(`content has problems\n${formatProblems(ledger.problems)}`);
        store.clear();
        for (const { id, data, html } of list(ledger)) {
          const parsed = await context.parseData({ id, data });
          store.set({ id, data: parsed, ...(html === undefined ? {} : { rendered: { html } }) });
        }
      };
      await fill();

      const content = join(contentRoot(), 'content');
      watcher?.add(content);
      watcher?.on('all', (_event, path) => {
        if (relative(content, path).startsWith('..')) return;
        forgetLedger();
        fill().catch((error: unknown) => {
          logger.error(error instanceof Error ? error.message : String(error));
        });
      });
    },
  };
}
