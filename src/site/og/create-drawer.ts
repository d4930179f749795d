import type { Node } from '@takumi-rs/core';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { OG_SIZE, type OgNode } from '../../outputs/embeds/og/node.ts';
import type { Font } from './fonts.ts';

/** Draws trees as PNG. */
export interface Drawer {
  /** Names the picture of a tree: the same key, the same bytes. */
  toKey(tree: OgNode): string;
  draw(tree: OgNode): Promise<Uint8Array>;
}

/** A drawer with these fonts. The renderer is loaded with the first picture: where nothing is to be drawn, nobody waits for it. */
export function createDrawer(fonts: readonly Font[]): Drawer {
  const ground = createHash('sha256').update(readVersion());
  for (const { name, weight, data } of fonts) ground.update(`\n${name} ${String(weight)} ${String(data.length)}\n`).update(data);
  const digest = ground.digest('hex');
  let renderer: ReturnType<typeof createRenderer> | undefined;
  return {
    toKey: (tree) => createHash('sha256').update(digest).update(JSON.stringify(tree)).digest('hex'),
    draw: async (tree) => {
      renderer ??= createRenderer(fonts);
      // The same shape, but for lists that may not be changed.
      return (await renderer).render(tree as unknown as Node, { ...OG_SIZE, format: 'png' });
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
