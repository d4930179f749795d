import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { isFolder, UserError } from '../../store/index.ts';
import type { NamedFile } from './name-files.ts';

/**
 * Writes files into a folder, or a single one to a path. Nothing is written where any is there already, unless forced.
 * Gives the paths that were written.
 * @throws {UserError} where a file is there already or cannot be written.
 */
export function writeFiles(files: readonly NamedFile[], out: string, isForced: boolean): readonly string[] {
  const targets = files.map((file) => ({ file, target: findTarget(file, out, files.length === 1) }));
  const taken = targets.map(({ target }) => target).filter((target) => isTaken(target, isForced));
  if (taken.length > 0) throw refuse(taken, isForced);
  try {
    for (const { file, target } of targets) {
      mkdirSync(dirname(target), { recursive: true });
      // `wx` creates or fails: what came between the look and the writing stays, too.
      writeFileSync(target, file.content, { flag: isForced ? 'w' : 'wx' });
    }
  } catch (error) {
    throw toUserError(error, out);
  }
  return targets.map(({ target }) => target);
}

/** A single file may be given its name; a path that ends in a slash, or is a folder, is one. */
function findTarget({ path, name }: NamedFile, out: string, isOnly: boolean): string {
  if (isOnly && !isFolder(out) && !/[/\\]$/u.test(out)) return resolve(out);
  const folder = resolve(out);
  const target = join(folder, isOnly ? basename(path) : name);
  if (!target.startsWith(folder + sep) && folder !== sep) throw new Error(`Unexpected path ${path}, expected one below its folder`);
  return target;
}

/** Whether something stands there that may not be replaced: a folder never is. */
function isTaken(target: string, isForced: boolean): boolean {
  return isForced ? isFolder(target) : existsSync(target);
}

function refuse([first = '', ...more]: readonly string[], isForced: boolean): UserError {
  const rest = more.length === 0 ? '' : ` and ${String(more.length)} more`;
  if (isForced) return new UserError(`Unexpected folder ${first}${rest}, expected a file`, 'Name another folder with --out.');
  return new UserError(
    `Unexpected existing file ${first}${rest}, expected new ones`,
    'Add --force to replace them, or name another place.',
  );
}

function toUserError(error: unknown, out: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (!/^E[A-Z]+$/u.test(code)) return error;
  return new UserError(`Unexpected error ${code} at ${out}, expected a place that can be written to`, 'Name another place with --out.');
}
