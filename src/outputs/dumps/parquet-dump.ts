import { parquetWriteBuffer, type SchemaElement } from 'hyparquet-writer';
import { PATHS } from '../paths.ts';
import type { Dump } from './dump.ts';
import { toScalar, type Column, type ColumnType, type Table, type Value } from './table.ts';

/** A file a table, for DuckDB, pandas and their like. */
export const parquetDump: Dump = {
  id: 'parquet',
  title: 'Parquet',
  mediaType: 'application/vnd.apache.parquet',
  description: 'A file a table with typed columns, for DuckDB, pandas, Polars and R.',
  files: (tables, { base }) => {
    const { name, dataLicence } = base.site.data;
    const metadata = [
      { key: 'title', value: name },
      { key: 'licence', value: dataLicence.url },
      { key: 'as_of', value: base.today },
    ];
    return tables.map((table) => ({ path: PATHS.dump(`${table.name}.parquet`), content: toParquet(table, metadata) }));
  },
};

function toParquet({ columns, rows }: Table, kvMetadata: { key: string; value: string }[]): Uint8Array {
  const columnData = columns.map((column, index) => ({
    name: column.name,
    data: rows.map((row) => toParquetValue(column, row[index] ?? null)),
  }));
  const schema: SchemaElement[] = [{ name: 'root', num_children: columns.length }, ...columns.map(toElement)];
  return new Uint8Array(parquetWriteBuffer({ columnData, schema, kvMetadata, createdBy: 'assay' }));
}

const TEXT = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const;

const TYPES: Readonly<Record<ColumnType, Omit<SchemaElement, 'name'>>> = {
  string: TEXT,
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
  array: TEXT,
  object: TEXT,
};

function toElement({ name, type, isRequired = false }: Column): SchemaElement {
  return { name, ...TYPES[type], repetition_type: isRequired ? 'REQUIRED' : 'OPTIONAL' };
}

function toParquetValue({ type }: Column, value: Value): string | number | boolean | Date | null {
  return type === 'date' && typeof value === 'string' ? new Date(value) : toScalar(value);
}
