import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Ledger } from '../ledger.ts';
import { sortFilterTables } from './sort-filter-tables.ts';
import { toRecord } from './to-record.ts';

/** Parts of Pagefind that draw its own interface, which we do not use. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)/u;

/** Builds the search index of every published claim into `folder`. */
export async function writeSearchIndex({ base, bodies }: Ledger, folder: string): Promise<void> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`The search index was not created: ${errors.join('; ')}`);
  try {
    await addClaims(index, base, bodies);
    await writeFiles(index, folder);
  } finally {
    await index.deleteIndex();
    await close();
  }
}

async function addClaims(index: PagefindIndex, base: Ledger['base'], bodies: Ledger['bodies']): Promise<void> {
  for (const claim of base.published) {
    const { errors } = await index.addCustomRecord({ ...toRecord(claim, bodies.get(claim.file)?.text ?? '', base) });
    if (errors.length > 0) throw new Error(`${claim.file} was not indexed: ${errors.join('; ')}`);
  }
}

async function writeFiles(index: PagefindIndex, folder: string): Promise<void> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(`The search index was not written: ${errors.join('; ')}`);
  for (const { path, content } of sortFilterTables(files)) {
    if (UNUSED.test(path)) continue;
    const file = locateWithin(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

/** @throws {Error} where a path leaves the folder. */
export function locateWithin(folder: string, path: string): string {
  const file = resolve(join(folder, path));
  if (file.startsWith(resolve(folder) + sep)) return file;
  throw new Error(`Unexpected path ${relative(folder, file)} of the search index, expected one below its folder`);
}
