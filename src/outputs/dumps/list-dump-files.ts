import type { AssessedKnowledgeBase } from '../../assessment/index.ts';
import type { OutputContext } from '../output.ts';
import { PATHS } from '../paths.ts';
import { csvDump } from './csv-dump.ts';
import { writeDataPackage, type DumpFile, type PackagedFile } from './data-package.ts';
import type { Dump, SqlEngine } from './dump.ts';
import { hashFile } from './hash-file.ts';
import { writeLicenceText } from './licence-text.ts';
import { ndjsonDump } from './ndjson-dump.ts';
import { parquetDump } from './parquet-dump.ts';
import { sqliteDump } from './sqlite-dump.ts';
import { deriveTables } from './tables.ts';

/** The edition of what stands beside the dumps: licence, data package and checksums. */
export const PACKAGE = 'data-package';

// To add a format: one file here that exports a Dump, and one line in DUMPS.
const DUMPS: readonly Dump[] = [csvDump, ndjsonDump, parquetDump, sqliteDump];

/** Every file below /data/: the dumps, the licence, the data package and the checksums of them all. */
export function listDumpFiles(base: AssessedKnowledgeBase, context: OutputContext, engine: SqlEngine): readonly DumpFile[] {
  const tables = deriveTables(base, context);
  const dumped = DUMPS.flatMap((dump) =>
    dump.files(tables, { base, engine }).map((file): PackagedFile => {
      const table = tables.find(({ name }) => file.path.startsWith(PATHS.dump(`${name}.`))) ?? null;
      return { ...hashFile({ ...file, edition: dump.id }), dump, table };
    }),
  );
  const described: readonly DumpFile[] = [
    ...dumped,
    toFile('LICENSE.txt', writeLicenceText(base, context.absolute(PATHS.data))),
    toFile('datapackage.json', writeDataPackage(dumped, base, context)),
  ];
  return [...described, toFile('SHA256SUMS', writeSums(described))];
}

function toFile(name: string, content: string): DumpFile {
  return hashFile({ path: PATHS.dump(name), content, edition: PACKAGE });
}

/** As `sha256sum --check` reads them. */
function writeSums(files: readonly DumpFile[]): string {
  return files.map(({ path, sha256 }) => `${sha256}  ${path.slice(PATHS.data.length)}\n`).join('');
}
