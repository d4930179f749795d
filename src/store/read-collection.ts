import { basename, extname, join } from 'node:path';
import type { z } from 'zod';
import { isId, type EntryWithBody, type Problem, type RawFile } from '../records/index.ts';
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

/** Reads every record of a collection; those that are not valid come back as problems, the others as entries. */
export function readCollection<Schema extends z.ZodType>(root: string, collection: Collection<Schema>): ReadCollection<z.output<Schema>> {
  const entries: EntryWithBody<z.output<Schema>>[] = [];
  const files: RawFile[] = [];
  const problems: Problem[] = [];
  for (const below of listFiles(join(root, 'content', collection.name))) {
    const file = `content/${collection.name}/${below}`;
    const misnamed = checkName(file, collection.extension);
    if (misnamed) problems.push(misnamed);
    const { text, problems: textProblems } = readText(join(root, file), file);
    problems.push(...textProblems);
    if (text === null || extname(file) !== collection.extension) continue;
    const id = basename(file, collection.extension);
    const { parsed, body, bodyLine } = parseFile(text, file, collection.extension);
    const { data, problems: recordProblems } = validateRecord(parsed, collection.schema, { file, name: collection.schemaName });
    problems.push(...recordProblems);
    files.push({ file, id, collection: collection.name, value: parsed.value ?? null, locate: parsed.locate, body, bodyLine });
    if (data !== null) entries.push({ id, data, file, locate: parsed.locate, body, bodyLine });
  }
  return { entries, files, problems };
}

function checkName(file: string, extension: string): Problem | null {
  const wrong = (message: string, hint: string): Problem => ({
    code: 'file-name',
    severity: 'error',
    file,
    line: 1,
    column: 1,
    message,
    hint,
  });
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
  const problem: Problem = {
    code: 'front-matter',
    severity: 'error',
    file,
    line: 1,
    column: 1,
    message: `Unexpected text without the ${parts.missing} line of its front matter, expected a line of three hyphens`,
    hint: 'Put the record between two lines that hold only ---.',
  };
  const start = () => ({ line: 1, column: 1 });
  return { parsed: { value: undefined, problems: [problem], locate: start, locateKey: start }, body: '', bodyLine: 1 };
}
