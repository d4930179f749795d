import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OG_SIZE } from '../../outputs/embeds/og/node.ts';
import { isWholePng } from './is-whole-png.ts';

const DAY = 86_400_000;
/** So long an image is kept that no build asks for. */
const KEPT = 30 * DAY;

/** Images of earlier builds by key. It only saves work: where its folder cannot be read or written, there is nothing in it. */
export interface ImageCache {
  /** The image, unless there is none or it is damaged. */
  read(key: string): Promise<Buffer | undefined>;
  write(key: string, image: Uint8Array): Promise<void>;
  /** Removes what no build has asked for in a long time. */
  prune(now: number): Promise<void>;
}

export function createImageCache(folder: string): ImageCache {
  const toPath = (key: string) => join(folder, `${key}.png`);
  return {
    async read(key) {
      const image = await readFile(toPath(key)).catch(() => undefined);
      if (!image || !isWholePng(image, OG_SIZE)) return undefined;
      await touch(toPath(key)).catch(() => undefined);
      return image;
    },
    write: (key, image) => writeWhole(folder, toPath(key), image).catch(() => undefined),
    async prune(now) {
      const names = await readdir(folder).catch(() => []);
      await Promise.all(names.map((name) => removeOld(join(folder, name), now).catch(() => undefined)));
    },
  };
}

/** Two builds may write at once, and one may be stopped: a file gets its name when it is whole. */
async function writeWhole(folder: string, path: string, image: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true });
  const beside = join(folder, `${randomUUID()}.part`);
  try {
    await writeFile(beside, image);
    await rename(beside, path);
  } finally {
    await rm(beside, { force: true });
  }
}

/** The time of a file says when it was last asked for, to the day: most builds write nothing. */
async function touch(path: string): Promise<void> {
  const now = Date.now();
  if ((await stat(path)).mtimeMs < now - DAY) await utimes(path, now / 1000, now / 1000);
}

async function removeOld(path: string, now: number): Promise<void> {
  if ((await stat(path)).mtimeMs < now - KEPT) await rm(path, { force: true });
}
