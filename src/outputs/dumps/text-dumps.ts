import type { Output } from '../output.ts';
import { csvDump } from './csv-dump.ts';
import type { Dump } from './dump.ts';
import { ndjsonDump } from './ndjson-dump.ts';
import { deriveTables } from './tables.ts';

/** A dump of texts as an output like any other. */
function toOutput(dump: Dump): Output {
  const engine = () => {
    throw new TypeError(`${dump.id} is no text`);
  };
  return {
    ...dump,
    files: (base, context) =>
      dump.files(deriveTables(base, context), { base, engine }).map(({ path, content }) => {
        if (typeof content !== 'string') return engine();
        return { path, content };
      }),
  };
}

export const csvTables = toOutput(csvDump);
export const ndjsonTables = toOutput(ndjsonDump);
