import { OUTPUTS } from '../index.ts';
import type { Dump, Edition } from './dump.ts';
import { listDumpFiles, PACKAGE } from './list-dump-files.ts';
import { parquetDump } from './parquet-dump.ts';
import { sqliteDump } from './sqlite-dump.ts';
import { deriveTables } from './tables.ts';

/** Everything below /data/ at once. */
const dataPackage: Edition = {
  id: PACKAGE,
  title: 'Data package',
  mediaType: 'application/json',
  description: 'Every dump with the licence, a Frictionless datapackage.json that describes the columns, and checksums.',
  files: listDumpFiles,
};

/** Every machine-readable edition: the outputs, the dumps that are no texts, and all dumps as a package. */
export const ALL_EDITIONS: readonly Edition[] = [...OUTPUTS, toEdition(parquetDump), toEdition(sqliteDump), dataPackage];

function toEdition(dump: Dump): Edition {
  return { ...dump, files: (base, context, engine) => dump.files(deriveTables(base, context), { base, engine }) };
}
