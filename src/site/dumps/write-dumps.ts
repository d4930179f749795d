import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Ledger } from '../ledger.ts';
import { readDumps } from './read-dumps.ts';

/** Writes every file below /data/ into a built site: Astro's routes give texts only, and the checksums are of them all. */
export async function writeDumps(ledger: Ledger, site: string): Promise<void> {
  for (const { path, content } of readDumps(ledger)) {
    const file = join(site, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}
