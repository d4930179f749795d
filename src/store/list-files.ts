import { lstatSync, readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { compareText, type Problem } from '../records/index.ts';
import { readErrorCode, toFileProblem } from './file-problem.ts';

export interface ListedFiles {
  /** Paths from the root with forward slashes, in code-unit order. */
  readonly files: readonly string[];
  /** Folders that could not be read. */
  readonly problems: readonly Problem[];
}

/** Every file below a folder, `folder` relative to the root. Hidden files are left out; a missing folder holds none. */
export function listFiles(root: string, folder: string): ListedFiles {
  const files: string[] = [];
  const problems: Problem[] = [];
  const entries = readEntries(join(root, folder), folder);
  if ('code' in entries) return { files, problems: [entries] };
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = `${folder}/${entry.name}`;
    // A link is listed as a file, so that the reader refuses it; it is never followed.
    const below = entry.isDirectory() ? listFiles(root, path) : { files: [path], problems: [] };
    files.push(...below.files);
    problems.push(...below.problems);
  }
  return { files: files.sort(compareText), problems };
}

function readEntries(path: string, folder: string): readonly Dirent[] | Problem {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) ? readdirSync(path, { withFileTypes: true }) : [];
  } catch (error) {
    const code = readErrorCode(error);
    const message =
      code === 'ENOTDIR' ? 'Unexpected file, expected a folder' : `Unexpected error ${code}, expected a folder that can be read`;
    return toFileProblem(folder, 'folder-unreadable', message, 'Put a folder here that you may read; its records were left out.');
  }
}
