import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../records/index.ts';

/** Every file below a folder, as paths relative to it with forward slashes, in code-unit order. Hidden files are left out. */
export function listFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const found: string[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue;
    // A link is listed as a file, so that the reader refuses it; it is never followed.
    if (entry.isDirectory()) found.push(...listFiles(join(folder, entry.name)).map((below) => `${entry.name}/${below}`));
    else found.push(entry.name);
  }
  return found.sort(compareText);
}
