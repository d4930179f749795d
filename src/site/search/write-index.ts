import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Ledger } from '../ledger.ts';
import { packCatalogue, type CatalogueEntry } from './catalogue.ts';
import { parseFragment } from './fragment.ts';
import { toCatalogueEntry, toRecord } from './to-record.ts';

/** Parts of Pagefind that draw its own interface, which we do not use. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)/u;

const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/u;

/** Builds the search index of every published claim into `folder`. */
export async function writeSearchIndex({ base, bodies }: Ledger, folder: string): Promise<void> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`The search index was not created: ${errors.join('; ')}`);
  try {
    await addClaims(index, base, bodies);
    const { files, errors: faults } = await index.getFiles();
    if (faults.length > 0) throw new Error(`The search index was not written: ${faults.join('; ')}`);
    for (const { path, content } of files) if (!UNUSED.test(path)) await writeBelow(folder, path, content);
    await writeBelow(folder, 'catalogue.json', JSON.stringify(packCatalogue(listEntries(base, files))));
  } finally {
    await index.deleteIndex();
    await close();
  }
}

async function addClaims(index: PagefindIndex, base: Ledger['base'], bodies: Ledger['bodies']): Promise<void> {
  for (const claim of base.published) {
    const record = toRecord(claim, bodies.get(claim.file)?.text ?? '', base);
    const { errors } = await index.addCustomRecord({ ...record, meta: { ...record.meta } });
    if (errors.length > 0) throw new Error(`${claim.file} was not indexed: ${errors.join('; ')}`);
  }
}

/** The catalogue names each claim's text as the index does: the name stands in no answer of Pagefind but that of its own search. */
function listEntries(base: Ledger['base'], files: readonly IndexFile[]): readonly CatalogueEntry[] {
  const fragments = new Map(files.flatMap(({ path, content }) => readFragment(path, content)));
  return base.published.map((claim) => {
    const fragment = fragments.get(claim.id);
    if (fragment === undefined) throw new Error(`${claim.file} has no text in the search index`);
    return toCatalogueEntry(claim, fragment, base);
  });
}

interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** The claim of a fragment of the index and the fragment's name; empty for another file. */
function readFragment(path: string, content: Uint8Array): [id: string, name: string][] {
  const name = FRAGMENT.exec(path)?.[1];
  if (name === undefined) return [];
  return [[parseFragment(gunzipSync(content).toString('utf8')).meta.id, name]];
}

async function writeBelow(folder: string, path: string, content: Uint8Array | string): Promise<void> {
  const file = locateWithin(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

/** @throws {Error} where a path leaves the folder. */
export function locateWithin(folder: string, path: string): string {
  const file = resolve(join(folder, path));
  if (file.startsWith(resolve(folder) + sep)) return file;
  throw new Error(`Unexpected path ${relative(folder, file)} of the search index, expected one below its folder`);
}
