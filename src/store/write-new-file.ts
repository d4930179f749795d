import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { readErrorCode } from './file-problem.ts';
import { UserError } from './user-error.ts';

/**
 * Writes a new content file, `path` relative to the knowledge base (`content/claims/x.md`).
 * @throws {UserError} where the file exists already, cannot be written, or the path leaves `content/`, also through a link.
 */
export function writeNewFile(root: string, path: string, text: string): void {
  const content = resolve(root, 'content');
  const target = resolve(root, path);
  if (!target.startsWith(content + sep)) throw leaves(path);
  makeFolder(dirname(target), path);
  if (relative(realpathSync(content), realpathSync(dirname(target))).startsWith('..')) throw leaves(path);
  try {
    // `wx` creates or fails: two editors can never overwrite each other.
    writeFileSync(target, text, { flag: 'wx' });
  } catch (error) {
    const code = readErrorCode(error);
    if (code === 'EEXIST') {
      throw new UserError(`Unexpected existing file ${path}, expected a new one`, 'Choose another id, or edit the file that is there.');
    }
    throw REFUSALS.has(code) ? cannotWrite(path, code) : error;
  }
}

/** What the system says where nobody may write, or where a folder should be and none is. */
const REFUSALS: ReadonlySet<string> = new Set(['EACCES', 'EEXIST', 'ENOENT', 'ENOTDIR', 'EPERM', 'EROFS']);

function makeFolder(folder: string, path: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const code = readErrorCode(error);
    throw REFUSALS.has(code) ? cannotWrite(path, code) : error;
  }
}

function cannotWrite(path: string, code: string): UserError {
  return new UserError(
    `Unexpected error ${code} at ${path}, expected a place that can be written to`,
    'See that its folder is there, is a folder, and may be written to.',
  );
}

function leaves(path: string): UserError {
  return new UserError(
    `Unexpected path ${path} outside content/, expected one below it`,
    'Use an id of lower-case letters, digits, dots and hyphens.',
  );
}
