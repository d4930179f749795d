import type { RunnableCommand } from '../command.ts';

export const exportCommand: RunnableCommand = {
  name: 'export',
  summary: 'write an edition of the record: a feed, the API, CSV, Parquet, SQLite …',
  details:
    'An edition of one file goes to standard output, unless --out names a file or a folder. One of several files needs a folder; other files in it stay as they are. Addresses are those of content/site.yaml, ASSAY_SITE and ASSAY_BASE.',
  operands: [{ flags: '[format]', description: 'csv, sqlite, json-feed …; without a format, all are listed', completes: 'format' }],
  options: [
    { flags: '--out <path>', description: 'a file, or a folder for several' },
    { flags: '--only <file>', description: 'one file of an edition, by its name' },
    { flags: '--force', description: 'replace files that are there' },
  ],
  examples: [
    ['export', 'the editions'],
    ['export sqlite --out assay.sqlite', 'all tables in one database'],
    ['export csv --out tables', 'a file a table, into a folder'],
    ['export ndjson --only claims.ndjson | jq', 'one table, for a program'],
    ['export data-package --out data', 'all dumps with checksums and licence'],
    ['export og --only og/happyhorse-15b.png --out preview.png', 'the image of a claim for the preview of links'],
  ],
  // Loaded when it runs: no other command should wait for what writes editions.
  run: async (input, context) => (await import('../export/run-export.ts')).runExport(input, context),
};
