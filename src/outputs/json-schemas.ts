import { z } from 'zod';
import { claimSchema, pageSchema, retiredSchema, siteSchema, sourceSchema, subjectSchema } from '../records/index.ts';

export interface NamedJsonSchema {
  /** Name of the record, and of the file: `claim` → `claim.json`. */
  readonly name: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

const RECORDS = {
  claim: claimSchema,
  page: pageSchema,
  retired: retiredSchema,
  site: siteSchema,
  source: sourceSchema,
  subject: subjectSchema,
} as const satisfies Record<string, z.ZodType>;

/** The JSON Schemas of what editors write, generated from the Zod schemas, so that an editor completes the fields. */
export function JSON_SCHEMAS(): readonly NamedJsonSchema[] {
  return Object.entries(RECORDS).map(([name, schema]) => ({ name, schema: toJsonSchema(name, schema) }));
}

/** Draft 7, because the YAML language servers of editors read it best. */
function toJsonSchema(name: string, schema: z.ZodType): Readonly<Record<string, unknown>> {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', target: 'draft-7' });
  return { $schema, title: `Assay ${name}`, ...rest };
}
