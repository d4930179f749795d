import { ALL_EDITIONS } from '../../outputs/dumps/editions.ts';
import { OUTPUTS } from '../../outputs/index.ts';
import { createOutputContext } from '../output-context.ts';
import type { Ledger } from '../ledger.ts';
import { readDumps } from './read-dumps.ts';

/** A machine-readable edition as the page /data/ shows it. */
export interface ListedEdition {
  readonly id: string;
  readonly title: string;
  readonly mediaType: string;
  readonly description: string;
  /** Whether no page may link to it: hosts read it and do not serve it. */
  readonly isForHost: boolean;
  readonly paths: readonly string[];
  /** Of all its files, before any compression. */
  readonly bytes: number;
}

/** Every edition with its addresses and its size. */
export function listEditions(ledger: Ledger): readonly ListedEdition[] {
  const dumped = readDumps(ledger);
  const context = createOutputContext(ledger);
  return ALL_EDITIONS.map(({ id, title, mediaType, description, isForHost = false }) => {
    const own = dumped.filter(({ edition }) => edition === id);
    const files = own.length > 0 ? own : (OUTPUTS.find((output) => output.id === id)?.files(ledger.base, context) ?? []);
    const bytes = files.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
    return { id, title, mediaType, description, isForHost, paths: files.map(({ path }) => path), bytes };
  });
}
