import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

interface Step {
  readonly sql: string;
  /** The statement runs once for each. */
  readonly rows?: readonly (readonly (string | number | null)[])[];
}

/** Runs statements on a new SQLite database and gives the bytes of its file: the same for the same statements. */
export function runSql(steps: readonly Step[]): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'assay-sqlite-'));
  try {
    const file = join(folder, 'database');
    // A record with faults is written with them: who reads it can ask for `PRAGMA foreign_key_check`.
    const database = new DatabaseSync(file, { enableForeignKeyConstraints: false });
    try {
      // Nobody else sees the file before it is whole.
      database.exec('PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF');
      for (const step of steps) runStep(database, step);
    } finally {
      database.close();
    }
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runStep(database: DatabaseSync, { sql, rows }: Step): void {
  if (rows === undefined) {
    database.exec(sql);
    return;
  }
  const statement = database.prepare(sql);
  for (const row of rows) statement.run(...row);
}
