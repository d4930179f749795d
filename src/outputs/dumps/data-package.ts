import type { AssessedKnowledgeBase } from '../../assessment/index.ts';
import type { OutputContext } from '../output.ts';
import { PATHS } from '../paths.ts';
import type { Dump } from './dump.ts';
import type { Column, TableShape } from './table.ts';
import type { HashedFile } from './hash-file.ts';

/** A file below /data/. */
export interface DumpFile extends HashedFile {
  /** The id of the edition that it belongs to. */
  readonly edition: string;
}

/** A file of a dump, and the table that it holds; null where it holds them all. */
export interface PackagedFile extends DumpFile {
  readonly dump: Dump;
  readonly table: TableShape | null;
}

/** A Frictionless data package (datapackage.org, version 2) that describes the files beside it. */
export function writeDataPackage(files: readonly PackagedFile[], { site, today }: AssessedKnowledgeBase, context: OutputContext): string {
  const { name, tagline, publisher, dataLicence, repository } = site.data;
  const home = context.absolute(PATHS.home);
  const licenses = [{ name: dataLicence.spdx, path: dataLicence.url, title: dataLicence.name }];
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'assay',
    title: name,
    description: tagline,
    homepage: context.absolute(PATHS.data),
    version: today,
    licenses,
    contributors: [{ title: publisher.name, path: publisher.url, roles: ['publisher'] }],
    sources: [
      { title: name, path: home },
      { title: 'Records and software', path: repository },
    ],
    resources: files.map(toResource),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function toResource({ path, bytes, sha256, dump, table }: PackagedFile) {
  const file = path.slice(PATHS.data.length);
  return {
    name: table === null ? dump.id : dump.id === 'csv' ? table.name : `${table.name}-${dump.id}`,
    ...(table === null ? {} : { type: 'table' }),
    path: file,
    title: table === null ? dump.title : `${table.title} (${dump.title})`,
    description: table?.description ?? dump.description,
    format: file.slice(file.lastIndexOf('.') + 1),
    mediatype: dump.mediaType,
    ...(IS_TEXT.has(dump.id) ? { encoding: 'utf-8' } : {}),
    bytes,
    hash: `sha256:${sha256}`,
    ...(table !== null && IS_TEXT.has(dump.id) ? { schema: toTableSchema(table) } : {}),
  };
}

/** Parquet and SQLite describe themselves. */
const IS_TEXT: ReadonlySet<string> = new Set(['csv', 'ndjson']);

/** A Table Schema: fields with their types, and the keys between the tables. */
function toTableSchema({ columns, primaryKey }: TableShape) {
  const keys = columns.flatMap(({ name, references }) =>
    references === undefined ? [] : [{ fields: [name], reference: { resource: references, fields: ['id'] } }],
  );
  return { fields: columns.map(toField), primaryKey, ...(keys.length > 0 ? { foreignKeys: keys } : {}), missingValues: [''] };
}

function toField({ name, type, description, isRequired = false, values }: Column) {
  const constraints = { ...(isRequired ? { required: true } : {}), ...(values ? { enum: values } : {}) };
  return { name, type, description, ...(Object.keys(constraints).length > 0 ? { constraints } : {}) };
}
