import { wrap } from '../terminal/text.ts';
import { toScalar } from './yaml-scalar.ts';

/** A JSON Schema, as far as a commented template reads it. */
export interface TemplateSchema {
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, TemplateSchema>>;
  readonly items?: TemplateSchema;
  readonly anyOf?: readonly TemplateSchema[];
  readonly oneOf?: readonly TemplateSchema[];
}

type RecordValue = Readonly<Record<string, unknown>>;

const COMMENT_WIDTH = 96;

/** A record as YAML with a comment for each field, taken from its schema; fields that it leaves out follow as comments. */
export function annotate(record: RecordValue, schema: TemplateSchema): string {
  const absent = Object.entries(schema.properties ?? {}).filter(([name]) => record[name] === undefined);
  const optional = absent.flatMap(([name, field]) => [...describe(field, ''), `# ${name}:`]);
  const more = optional.length === 0 ? [] : ['', '# Not filled in; most records never need these.', ...optional];
  return [...writeFields(record, schema, ''), ...more].map((line) => `${line}\n`).join('');
}

function writeFields(record: RecordValue, schema: TemplateSchema, indent: string): string[] {
  return Object.entries(record)
    .filter(([, value]) => value !== undefined)
    .flatMap(([name, value]) => {
      const field = schema.properties?.[name] ?? {};
      return [...describe(field, indent), ...writeValue(name, value, field, indent)];
    });
}

function describe({ description = '', enum: values }: TemplateSchema, indent: string): string[] {
  const allowed = values === undefined ? '' : `Allowed: ${values.map(String).join(', ')}.`;
  const sentence = /\w$/u.test(description) ? `${description}.` : description;
  const comment = [sentence, allowed].filter((part) => part !== '').join(' ');
  return comment === '' ? [] : wrap(comment, COMMENT_WIDTH - indent.length).map((line) => `${indent}# ${line}`);
}

function writeValue(name: string, value: unknown, schema: TemplateSchema, indent: string): string[] {
  if (Array.isArray(value)) return [`${indent}${name}:`, ...value.flatMap((item) => writeItem(item, schema.items ?? {}, `${indent}  `))];
  if (isRecord(value)) return [`${indent}${name}:`, ...writeFields(value, schema, `${indent}  `)];
  return [`${indent}${name}: ${toScalar(value)}`];
}

function writeItem(item: unknown, schema: TemplateSchema, indent: string): string[] {
  if (!isRecord(item)) return [`${indent}- ${toScalar(item)}`];
  const lines = writeFields(item, schema, `${indent}  `);
  const first = lines.findIndex((line) => !line.trimStart().startsWith('#'));
  return lines.map((line, index) => (index === first ? `${indent}- ${line.trimStart()}` : line));
}

function isRecord(value: unknown): value is RecordValue {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
