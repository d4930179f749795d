import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Puts `next` in place of `target` by renaming. Should that fail, `target` is what it was. */
export async function replaceFolder(next: string, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  const beside = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
  try {
    const staged = join(beside, 'next');
    await move(next, staged);
    await swap(staged, target, join(beside, 'previous'));
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

/** Only folders of one disk can be renamed into each other. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
  }
}

async function swap(next: string, target: string, previous: string): Promise<void> {
  const hadOne = existsSync(target);
  if (hadOne) await rename(target, previous);
  try {
    await rename(next, target);
  } catch (error) {
    if (hadOne) await rename(previous, target);
    throw error;
  }
}
