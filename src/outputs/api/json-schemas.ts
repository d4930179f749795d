import { z } from 'zod';
import { API_SCHEMAS } from './schemas/registry.ts';

type JsonSchema = Readonly<Record<string, unknown>>;

/** Every named shape as JSON Schema 2020-12, in order of name. `addressOf` gives what other shapes refer to one by. */
export function writeJsonSchemas(addressOf: (name: string) => string): ReadonlyMap<string, JsonSchema> {
  const { schemas } = z.toJSONSchema(API_SCHEMAS, { uri: addressOf });
  return new Map(
    Object.entries(schemas)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, { $schema, $id, ...rest }]) => [name, { $schema, $id, title: name, ...rest }]),
  );
}
