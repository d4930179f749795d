import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { JSON_SCHEMAS } from '../../outputs/json-schemas.ts';
import type { RunnableCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-code.ts';
import { unknownWord } from '../suggest.ts';

export const schemaCommand: RunnableCommand = {
  name: 'schema',
  summary: 'print the JSON Schema of a record, or list their names',
  details: 'With the schemas in .assay/schemas, an editor with a YAML language server completes the fields of content files.',
  operands: [{ flags: '[name]', description: 'claim, source, subject …; without a name, the names are listed', completes: 'schema' }],
  options: [{ flags: '--out <folder>', description: 'write every schema, or the one named, into a folder' }],
  examples: [
    ['schema', 'the names'],
    ['schema claim', 'the schema of a claim'],
    ['schema --out .assay/schemas', 'all of them, for an editor'],
  ],
  run({ operands: [name], options: { out } }, context) {
    const schemas = JSON_SCHEMAS();
    const chosen = schemas.filter((schema) => name === undefined || schema.name === name);
    const names = schemas.map((schema) => schema.name);
    if (chosen.length === 0) throw unknownWord('schema', name ?? '', names, `Schemas: ${names.join(', ')}.`);
    if (out !== undefined) writeSchemas(chosen, resolve(out), context);
    else if (name === undefined) context.stdout.write(`${names.join('\n')}\n`);
    else context.stdout.write(chosen.map(({ schema }) => toText(schema)).join(''));
    return EXIT.fine;
  },
};

/** Writes one file a schema. They are generated, so an older one is replaced. */
function writeSchemas(schemas: ReturnType<typeof JSON_SCHEMAS>, folder: string, { stdout }: Context): void {
  mkdirSync(folder, { recursive: true });
  for (const { name, schema } of schemas) {
    const file = join(folder, `${name}.json`);
    writeFileSync(file, toText(schema));
    stdout.write(`${file}\n`);
  }
}

function toText(schema: object): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
