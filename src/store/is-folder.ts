import { statSync } from 'node:fs';

/** Whether a path leads to a folder; also where it cannot be followed, without an exception. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
