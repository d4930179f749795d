import { basename, extname, join } from 'node:path';
import type { z } from 'zod';
import { isId, type EntryWithBody, type Problem, type RawFile } from '../records/index.ts';
import { toFileProblem } from './file-problem.ts';
import { findCharacters } from './find-characters.ts';
import { limitProblems } from './limit-problems.ts';
import { listFiles } from './list-files.ts';
import { parseYaml, type ParsedYaml } from './parse-yaml.ts';
import { readText } from './read-text.ts';
import { splitFrontMatter } from './split-front-matter.ts';
import { validateRecord } from './validate-record.ts';

/** Where the records of one kind stand, and what each must look like. */
export interface Collection<Schema extends z.ZodType> {
  readonly name: RawFile['collection'];
  /** The name of the schema for `assay schema`. */
  readonly schemaName: string;
  readonly schema: Schema;
  readonly extension: '.md' | '.yaml';
}

export interface ReadCollection<T> {
  readonly entries: readonly EntryWithBody<T>[];
  readonly files: readonly RawFile[];
  readonly problems: readonly Problem[];
}

interface ReadRecord<T> {
  readonly entry: EntryWithBody<T> | null;
  readonly raw: RawFile | null;
  readonly problems: readonly Problem[];
}

/** Reads every record of a collection; those that are not valid come back as problems, the others as entries. */
export function readCollection<Schema extends z.ZodType>(root: string, collection: Collection<Schema>): ReadCollection<z.output<Schema>> {
  const { files, problems } = listFiles(root, `content/${collection.name}`);
  const records = files.map((file) => readRecord(root, file, collection));
  return {
    entries: records.flatMap(({ entry }) => entry ?? []),
    files: records.flatMap(({ raw }) => raw ?? []),
    problems: [...problems, ...records.flatMap((record) => limitProblems(record.problems))],
  };
}

function readRecord<Schema extends z.ZodType>(root: string, file: string, collection: Collection<Schema>): ReadRecord<z.output<Schema>> {
  const { name, extension, schema, schemaName } = collection;
  const misnamed = checkName(file, extension);
  const { text, problems: textProblems } = readText(join(root, file), file);
  const problems = [...(misnamed ? [misnamed] : []), ...textProblems];
  if (text === null || extname(file) !== extension) return { entry: null, raw: null, problems };
  const id = basename(file, extension);
  const { parsed, body, bodyLine } = parseFile(text, file, extension);
  const { data, problems: recordProblems } = validateRecord(parsed, schema, { file, name: schemaName });
  return {
    entry: data === null ? null : { id, data, file, locate: parsed.locate, body, bodyLine },
    raw: { file, id, collection: name, value: parsed.value ?? null, locate: parsed.locate, body, bodyLine },
    problems: [...problems, ...recordProblems, ...findCharacters(body, file, bodyLine)],
  };
}

function checkName(file: string, extension: string): Problem | null {
  const wrong = (message: string, hint: string) => toFileProblem(file, 'file-name', message, hint);
  const ending = extname(file);
  if (ending !== extension) return wrong(`Unexpected file ending "${ending}", expected "${extension}"`, 'Rename or move the file.');
  if (isId(basename(file, extension))) return null;
  return wrong(
    'Unexpected file name, expected lower-case letters and digits joined by single hyphens or dots',
    'Rename the file: its name is the id.',
  );
}

function parseFile(text: string, file: string, extension: string): { parsed: ParsedYaml; body: string; bodyLine: number } {
  if (extension !== '.md') return { parsed: parseYaml(text, file), body: '', bodyLine: 1 };
  const parts = splitFrontMatter(text);
  if (!('missing' in parts)) return { parsed: parseYaml(parts.yaml, file, 1), body: parts.body, bodyLine: parts.bodyLine };
  const message = `Unexpected text without the ${parts.missing} line of its front matter, expected a line of three hyphens`;
  const problem = toFileProblem(file, 'front-matter', message, 'Put the record between two lines that hold only ---.');
  const start = () => ({ line: 1, column: 1 });
  return { parsed: { value: undefined, problems: [problem], locate: start, locateKey: start }, body: '', bodyLine: 1 };
}
