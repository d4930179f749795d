import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import {
  claimSchema,
  compareProblems,
  compareText,
  pageSchema,
  retiredSchema,
  siteSchema,
  sourceSchema,
  subjectSchema,
  type Entry,
  type KnowledgeBase,
  type Problem,
} from '../records/index.ts';
import { toFileProblem } from './file-problem.ts';
import { isFolder } from './is-folder.ts';
import { limitProblems } from './limit-problems.ts';
import { parseYaml } from './parse-yaml.ts';
import { readCollection, type Collection } from './read-collection.ts';
import { readText } from './read-text.ts';
import { UserError } from './user-error.ts';
import { validateRecord } from './validate-record.ts';

/** The collections of content, as the reader, the schemas and the site name them. */
const COLLECTIONS = {
  claims: { name: 'claims', schemaName: 'claim', schema: claimSchema, extension: '.md' },
  sources: { name: 'sources', schemaName: 'source', schema: sourceSchema, extension: '.yaml' },
  subjects: { name: 'subjects', schemaName: 'subject', schema: subjectSchema, extension: '.yaml' },
  pages: { name: 'pages', schemaName: 'page', schema: pageSchema, extension: '.md' },
} as const satisfies Record<string, Collection<z.ZodType>>;

export interface ReadResult {
  /** Every record that is valid. */
  readonly base: KnowledgeBase;
  /** Everything wrong with the files, in order of place. */
  readonly problems: readonly Problem[];
}

/**
 * Reads `content/` below a folder: the one reader for command line, tests and site.
 * @throws {UserError} where the folder holds no `content/`.
 */
// eslint-disable-next-line @typescript-eslint/require-await -- a promise, so that a slower store may take its place
export async function readKnowledgeBase(root: string): Promise<ReadResult> {
  if (!isFolder(join(root, 'content'))) {
    throw new UserError(
      `Unexpected folder ${root} without content/, expected a knowledge base`,
      'Go to its folder, or name it with --root.',
    );
  }
  const claims = readCollection(root, COLLECTIONS.claims);
  const sources = readCollection(root, COLLECTIONS.sources);
  const subjects = readCollection(root, COLLECTIONS.subjects);
  const pages = readCollection(root, COLLECTIONS.pages);
  const retired = readSingle(root, 'content/retired.yaml', 'retired', retiredSchema, []);
  const site = readSingle(root, 'content/site.yaml', 'site', siteSchema, FALLBACK_SITE);
  const parts = [claims, sources, subjects, pages];
  return {
    base: {
      claims: toMap(claims.entries),
      sources: toMap(sources.entries),
      subjects: toMap(subjects.entries),
      pages: toMap(pages.entries),
      retired: retired.entry,
      site: site.entry,
      files: parts.flatMap((part) => part.files),
    },
    problems: [...parts.flatMap((part) => part.problems), ...retired.problems, ...site.problems].sort(compareProblems),
  };
}

function toMap<T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map([...entries].sort((a, b) => compareText(a.id, b.id)).map((entry) => [entry.id, entry]));
}

/** Reads a file that stands alone; where it is missing or wrong, the fallback takes its place beside the problems. */
function readSingle<Schema extends z.ZodType>(
  root: string,
  file: string,
  name: string,
  schema: Schema,
  fallback: z.output<Schema>,
): { entry: Entry<z.output<Schema>>; problems: readonly Problem[] } {
  const start = () => ({ line: 1, column: 1 });
  if (!existsSync(join(root, file))) {
    const problem = toFileProblem(file, 'file-missing', `Missing ${file}`, `\`npx assay schema ${name}\` shows what it holds.`);
    return { entry: { id: name, data: fallback, file, locate: start }, problems: [problem] };
  }
  const { text, problems } = readText(join(root, file), file);
  if (text === null) return { entry: { id: name, data: fallback, file, locate: start }, problems };
  const parsed = parseYaml(text, file);
  const { data, problems: recordProblems } = validateRecord(parsed, schema, { file, name });
  return {
    entry: { id: name, data: data ?? fallback, file, locate: parsed.locate },
    problems: limitProblems([...problems, ...recordProblems]),
  };
}

/** Stands in for a missing or broken site file, so that every other problem is still found in the same run. */
const FALLBACK_SITE = siteSchema.parse({
  name: 'Unnamed',
  tagline: 'A knowledge base without a name',
  url: 'https://unnamed.example',
  publisher: { name: 'Unnamed', url: 'https://unnamed.example' },
  contact: 'nobody@unnamed.example',
  repository: 'https://unnamed.example',
  dataLicence: { spdx: 'CC-BY-4.0', name: 'Creative Commons Attribution 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  codeLicence: { spdx: 'MIT', name: 'MIT License', url: 'https://opensource.org/license/mit' },
});
