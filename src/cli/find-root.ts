import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { UserError } from '../store/index.ts';

/**
 * The folder of the knowledge base: as named, else the nearest one upwards with `content/site.yaml`.
 * @throws {UserError} where none is found.
 */
export function findRoot(named: string | undefined, from: string): string {
  if (named !== undefined) return resolve(from, named);
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'content', 'site.yaml'))) return folder;
    if (folder === dirname(folder)) break;
  }
  throw new UserError(
    `Unexpected folder ${from}, expected one inside a knowledge base`,
    'Go to the folder that holds content/site.yaml, or name it with --root.',
  );
}
