import { createContext } from '../../outputs/bodies.ts';
import type { DumpFile } from '../../outputs/dumps/data-package.ts';
import { listDumpFiles } from '../../outputs/dumps/list-dump-files.ts';
import { runSql } from '../../store/dumps/run-sql.ts';
import { createAbsolute, resolveSettings } from '../../store/settings.ts';
import type { Ledger } from '../ledger.ts';

// As with the ledger: the page /data/ tells of the files, and the build writes them, each with its own copy of this module.
const CACHE = Symbol.for('assay.dumps');
const cache = globalThis as { [CACHE]?: WeakMap<Ledger, readonly DumpFile[]> | undefined };

/** Every file below /data/, written once for a ledger. */
export function readDumps(ledger: Ledger): readonly DumpFile[] {
  const kept = (cache[CACHE] ??= new WeakMap<Ledger, readonly DumpFile[]>());
  const files = kept.get(ledger) ?? writeAll(ledger);
  kept.set(ledger, files);
  return files;
}

function writeAll({ base, bodies }: Ledger): readonly DumpFile[] {
  const absolute = createAbsolute(resolveSettings(base.site.data, process.env));
  const context = createContext(absolute, ({ file }) => bodies.get(file) ?? { html: '', text: '' });
  return listDumpFiles(base, context, runSql);
}
