import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import type { AssessedKnowledgeBase } from '../../assessment/index.ts';
import { OG_SIZE } from '../../outputs/embeds/og/node.ts';
import { deriveOgImages, type OgImage } from '../../outputs/embeds/og/og-image.ts';
import { createDrawer } from '../../store/og/create-drawer.ts';
import { createCovers, readFonts } from '../../store/og/fonts.ts';
import { createImageCache } from './image-cache.ts';

/** How many images were drawn, and how many an earlier build had drawn. */
export interface OgReport {
  readonly drawn: number;
  readonly kept: number;
}

/** Writes the images of link previews into a built site. `cacheFolder` keeps them for the next build, which draws only what is new. */
export async function writeOgImages(base: AssessedKnowledgeBase, site: string, cacheFolder: string): Promise<OgReport> {
  const fonts = readFonts();
  const images = deriveOgImages(base, createCovers(fonts));
  const drawer = createDrawer(fonts, OG_SIZE);
  const cache = createImageCache(cacheFolder);
  for (const folder of new Set(images.map(({ path }) => dirname(join(site, path))))) await mkdir(folder, { recursive: true });

  let drawn = 0;
  await forEach(images, async ({ path, tree }) => {
    const key = drawer.toKey(tree);
    const kept = await cache.read(key);
    const image = kept ?? (await drawer.draw(tree));
    await writeFile(join(site, path), image);
    if (kept) return;
    drawn += 1;
    await cache.write(key, image);
  });
  await cache.prune(Date.now());
  return { drawn, kept: images.length - drawn };
}

/** A few at a time: each picture takes memory for its pixels. */
async function forEach(images: readonly OgImage[], work: (image: OgImage) => Promise<void>): Promise<void> {
  const waiting = images.values();
  const takeAll = async () => {
    for (const image of waiting) await work(image);
  };
  await Promise.all(Array.from({ length: Math.min(8, 2 * availableParallelism()) }, takeAll));
}
