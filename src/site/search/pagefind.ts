import { to } from '../address.ts';
import type { ResultField } from './to-record.ts';

/** The part of Pagefind's browser module that the search page uses. */
export interface Pagefind {
  search(
    query: string | null,
    options: { filters?: Record<string, string>; sort?: Record<string, 'asc' | 'desc'> },
  ): Promise<{ results: readonly PagefindMatch[] }>;
}

export interface PagefindMatch {
  readonly id: string;
  data(): Promise<{ readonly meta: Readonly<Record<ResultField, string>>; readonly content: string }>;
}

let module: Promise<Pagefind> | undefined;

/** Loads the index when it is first needed. It is built after the pages, so the bundler does not know it. */
export function loadPagefind(): Promise<Pagefind> {
  return (module ??= import(/* @vite-ignore */ to('pagefind/pagefind.js')) as Promise<Pagefind>);
}
