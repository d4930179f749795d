import type { AssessedKnowledgeBase } from '../../assessment/index.ts';
import type { OutputContext } from '../output.ts';

/** `array` and `object` are JSON texts, where a format has no such thing. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'array' | 'object';

export type Value = string | number | boolean | object | null;

/** What every format says of a column. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly description: string;
  /** Whether every row has a value. */
  readonly isRequired?: boolean;
  /** The only values there are. */
  readonly values?: readonly string[];
  /** The table whose `id` it names. */
  readonly references?: string;
}

/** A column and where its value comes from. */
export interface ColumnOf<Item> extends Column {
  readonly read: (item: Item) => Value | undefined;
}

type More = Pick<Column, 'values' | 'references'>;
type Write<Item> = (name: string, type: ColumnType, description: string, read: ColumnOf<Item>['read'], more?: More) => ColumnOf<Item>;

/** Writes columns of items of one kind: those that every row fills, and those that may be empty. */
export function columnsOf<Item>(): { readonly must: Write<Item>; readonly may: Write<Item> } {
  return {
    must: (name, type, description, read, more) => ({ name, type, description, isRequired: true, read, ...more }),
    may: (name, type, description, read, more) => ({ name, type, description, read, ...more }),
  };
}

/** What every format says of a table. */
export interface TableShape {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly primaryKey: readonly string[];
  readonly columns: readonly Column[];
}

export interface Table extends TableShape {
  /** Values in the order of the columns. */
  readonly rows: readonly (readonly Value[])[];
}

/** A kind of record as a flat table. */
export interface TableDefinition extends TableShape {
  read(base: AssessedKnowledgeBase, context: OutputContext): readonly (readonly Value[])[];
}

interface Described<Item> extends Omit<TableShape, 'columns'> {
  readonly columns: readonly ColumnOf<Item>[];
  readonly list: (base: AssessedKnowledgeBase, context: OutputContext) => readonly Item[];
}

/** One definition from which every format is written. */
export function defineTable<Item>({ list, ...shape }: Described<Item>): TableDefinition {
  const { columns } = shape;
  return { ...shape, read: (base, context) => list(base, context).map((item) => columns.map(({ read }) => read(item) ?? null)) };
}

/** A value where JSON is written as a text: arrays and objects become JSON. */
export function toScalar(value: Value): string | number | boolean | null {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}
