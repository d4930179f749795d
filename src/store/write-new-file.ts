import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { UserError } from './user-error.ts';

/**
 * Writes a new content file, `path` relative to the knowledge base (`content/claims/x.md`).
 * @throws {UserError} where the file exists already, or the path leaves `content/`, also through a link.
 */
export function writeNewFile(root: string, path: string, text: string): void {
  const content = resolve(root, 'content');
  const target = resolve(root, path);
  if (!target.startsWith(content + sep)) throw leaves(path);
  mkdirSync(dirname(target), { recursive: true });
  if (relative(realpathSync(content), realpathSync(dirname(target))).startsWith('..')) throw leaves(path);
  try {
    // `wx` creates or fails: two editors can never overwrite each other.
    writeFileSync(target, text, { flag: 'wx' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      throw new UserError(`Unexpected existing file ${path}, expected a new one`, 'Choose another id, or edit the file that is there.');
    }
    throw error;
  }
}

function leaves(path: string): UserError {
  return new UserError(
    `Unexpected path ${path} outside content/, expected one below it`,
    'Use an id of lower-case letters, digits, dots and hyphens.',
  );
}
