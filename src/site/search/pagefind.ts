import { to } from '../address.ts';
import { prepareStems } from './find.ts';
import { unpackCatalogue, type CatalogueEntry, type PackedCatalogue } from './catalogue.ts';

/** The part of Pagefind's browser module that the search page uses. */
export interface Pagefind {
  search(query: string): Promise<{ results: readonly PagefindMatch[] }>;
}

export interface PagefindMatch {
  /** Name of the text, as the catalogue has it. */
  readonly id: string;
  data(): Promise<{ readonly content: string }>;
}

interface Index {
  readonly pagefind: Pagefind;
  readonly catalogue: readonly CatalogueEntry[];
}

let index: Promise<Index> | undefined;

/** Loads the index when it is first needed. It is built after the pages, so the bundler does not know it. */
export function loadIndex(): Promise<Index> {
  return (index ??= readIndex());
}

async function readIndex(): Promise<Index> {
  const [pagefind, catalogue] = await Promise.all([
    import(/* @vite-ignore */ to('pagefind/pagefind.js')) as Promise<Pagefind>,
    readCatalogue(),
  ]);
  return { pagefind, catalogue };
}

async function readCatalogue(): Promise<readonly CatalogueEntry[]> {
  const response = await fetch(to('pagefind/catalogue.json'));
  const catalogue = unpackCatalogue((await response.json()) as PackedCatalogue);
  await prepareStems(catalogue);
  return catalogue;
}
