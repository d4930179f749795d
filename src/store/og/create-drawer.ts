import type { Node } from '@takumi-rs/core';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Font } from './fonts.ts';

/** In pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Draws trees, in the renderer's own form, as PNG. */
export interface Drawer {
  /** Names the picture of a tree: the same key, the same bytes. */
  toKey(tree: object): string;
  draw(tree: object): Promise<Uint8Array>;
}

/** A drawer with these fonts. The renderer is loaded with the first picture: where nothing is to be drawn, nobody waits for it. */
export function createDrawer(fonts: readonly Font[], size: Size): Drawer {
  const ground = createHash('sha256').update(readVersion());
  for (const { name, weight, data } of fonts) ground.update(`\n${name} ${String(weight)} ${String(data.length)}\n`).update(data);
  const digest = ground.digest('hex');
  let renderer: ReturnType<typeof createRenderer> | undefined;
  return {
    toKey: (tree) => createHash('sha256').update(digest).update(JSON.stringify(tree)).digest('hex'),
    draw: async (tree) => {
      renderer ??= createRenderer(fonts);
      return (await renderer).render(tree as Node, { ...size, format: 'png' });
    },
  };
}

async function createRenderer(fonts: readonly Font[]) {
  const { Renderer } = await import('@takumi-rs/core');
  const renderer = new Renderer();
  for (const { name, weight, data } of fonts) await renderer.registerFont({ name, weight, data });
  return renderer;
}

/** Of the renderer. Its package does not export its own description. */
function readVersion(): string {
  const entry = createRequire(import.meta.url).resolve('@takumi-rs/core');
  const { version } = JSON.parse(readFileSync(join(dirname(entry), '../package.json'), 'utf8')) as { version: string };
  return version;
}
