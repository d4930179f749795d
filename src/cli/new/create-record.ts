import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { JSON_SCHEMAS } from '../../outputs/json-schemas.ts';
import { claimSchema, isId, sourceSchema, subjectSchema, type KnowledgeBase } from '../../records/index.ts';
import { UserError } from '../../store/index.ts';
import { annotate, type TemplateSchema } from './annotate.ts';
import type { Answers } from './field.ts';
import type { RecordKind } from './record-kind.ts';

const SCHEMAS = { claim: claimSchema, source: sourceSchema, subject: subjectSchema } as const;

/** Where the record of an id stands, from the folder that holds `content/`. */
export function toPath({ collection, extension }: RecordKind, id: string): string {
  return `content/${collection}/${id}${extension}`;
}

/** Why an id cannot be taken for a new record; null where it can. */
export function findIdFault(kind: RecordKind, id: string, base: KnowledgeBase): string | null {
  if (!isId(id)) return `Unexpected id "${id}", expected at most 80 lower-case letters and digits joined by single hyphens or dots`;
  const retired = base.retired.data.find((entry) => entry.id === id);
  if (retired) return `Unexpected id "${id}": it was retired on ${retired.on} and is never used again`;
  const taken = base.files.find((file) => file.collection === kind.collection && file.id === id);
  return taken ? `Unexpected id "${id}": ${taken.file} has it already` : null;
}

/** An id made from a name or a sentence. */
export function toId(text: string): string {
  const words =
    text
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+(?:\.[0-9]+)*/gu) ?? [];
  let id = '';
  for (const word of words) {
    if (id.length + word.length >= 60) break;
    id = id === '' ? word : `${id}-${word}`;
  }
  return id;
}

/**
 * The text of a new, commented content file.
 * @throws {UserError} where the answers make no valid record.
 */
export function writeRecord(kind: RecordKind, answers: Answers, root: string, today: string): string {
  const record = kind.build(answers, today);
  demandValid(kind, record);
  const yaml = annotate(record, findTemplateSchema(kind, record));
  if (kind.extension === '.yaml') return `${schemaLine(kind, root)}${yaml}`;
  return `---\n# A status is computed from the evidence and never written here.\n${yaml}---\n\n${kind.body?.(answers) ?? ''}`;
}

function demandValid({ name }: RecordKind, record: object): void {
  // The round trip drops the fields that were left open, as the file does.
  const result = SCHEMAS[name].safeParse(JSON.parse(JSON.stringify(record)));
  if (result.success) return;
  const faults = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new UserError(`Unexpected answers: ${faults.join('; ')}`, `\`assay schema ${name}\` shows what is allowed; nothing was written.`);
}

/** The schema of the record; for a claim the branch of its topic. */
function findTemplateSchema({ name }: RecordKind, record: Readonly<Record<string, unknown>>): TemplateSchema {
  const schema: TemplateSchema = JSON_SCHEMAS().find((candidate) => candidate.name === name)?.schema ?? {};
  const branches = schema.oneOf ?? schema.anyOf;
  return branches?.find(({ properties }) => properties?.['topic']?.const === record['topic']) ?? schema;
}

/** Tells a YAML language server which schema to complete from, where the schemas were written out. */
function schemaLine({ name }: RecordKind, root: string): string {
  const path = `.assay/schemas/${name}.json`;
  return existsSync(join(root, path)) ? `# yaml-language-server: $schema=../../${path}\n` : '';
}
