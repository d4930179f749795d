import { existsSync, lstatSync, readdirSync, realpathSync, type Stats } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { UserError } from '../store/index.ts';

/** What every built site holds: by these a folder is known as one that may be replaced. */
const MARKS = ['feed.json', 'pagefind'];

const HINT = 'Name a new folder, an empty one or one that holds a site that was built before.';

/**
 * The folder to build into. Whatever stands there is replaced, so it must not be anything but a site.
 * @throws {UserError} for an empty name, a folder that holds the project or the knowledge base, and anything that no build made.
 */
export function checkTarget(named: string, { project, root }: { readonly project: string; readonly root: string }): string {
  if (named.trim() === '') throw refuse('empty --out');
  const out = resolve(named);
  const real = toReal(out);
  const contents = [join(project, 'content'), join(root, 'content')];
  if ([project, root, ...contents].some((folder) => isWithin(toReal(folder), real))) {
    throw refuse(`--out ${out}, which holds the project or its content`);
  }
  if (contents.some((folder) => isWithin(real, toReal(folder)))) throw refuse(`--out ${out} inside content/`);
  demandReplaceable(out);
  return out;
}

/** @throws {UserError} where something stands there that is neither empty nor an earlier build. */
function demandReplaceable(out: string): void {
  const stat = readStat(out);
  if (!stat) return;
  if (stat.isSymbolicLink() && !existsSync(out)) throw refuse(`dangling link ${out}`);
  const names = listNames(out);
  if (names === null) throw refuse(`${out}, which is no folder that can be read`);
  if (names.length > 0 && !MARKS.every((mark) => names.includes(mark)))
    throw refuse(`folder ${out}, which holds other things than a built site`);
}

function readStat(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    throw refuse(`path ${path} that cannot be reached`);
  }
}

function listNames(path: string): readonly string[] | null {
  try {
    return readdirSync(path);
  } catch {
    return null;
  }
}

/** The path without links, as far as it exists. */
function toReal(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const parent = dirname(path);
  return parent === path ? path : join(toReal(parent), basename(path));
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function refuse(what: string): UserError {
  return new UserError(`Unexpected ${what}, expected a folder for the built site`, HINT);
}
