import fc from 'fast-check';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { Renderer } from '@takumi-rs/core';
import { drawClaim } from '../../../src/outputs/embeds/og/draw-claim.ts';
import { OG_SIZE } from '../../../src/outputs/embeds/og/node.ts';
import { createDrawer } from '../../../src/store/og/create-drawer.ts';
import { createCovers, readFonts } from '../../../src/store/og/fonts.ts';
import { isWholePng } from '../../../src/site/og/is-whole-png.ts';
import { writeOgImages } from '../../../src/site/og/write-og-images.ts';
import { buildBase, buildClaim } from '../../builders.ts';
import { HARD_TEXTS } from '../../outputs/hard-texts.ts';
import { readPng } from './read-png.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'assay-og-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const hard = HARD_TEXTS.filter((text) => !/[\n\u2028\uFFFE]/u.test(text));
const base = buildBase(Object.fromEntries(hard.map((text, index) => [`claims/c${String(index)}.md`, buildClaim({ text })])));
const all = base.published.length + 1;

/** Writes the images into a new folder; gives what was reported, and the bytes by name. */
async function write(name: string, cache: string) {
  const site = path.join(folder, name);
  mkdirSync(site);
  const report = await writeOgImages(base, site, cache);
  const files = ['og.png', ...readdirSync(path.join(site, 'og')).map((file) => `og/${file}`)];
  return { report, bytes: new Map(files.map((file) => [file, readFileSync(path.join(site, file))])) };
}

const newCache = () => mkdtempSync(path.join(folder, 'cache-'));

describe('the images of a site', () => {
  test('are PNGs of 1200 × 630, whatever a claim says', async () => {
    const { bytes } = await write('sizes', newCache());
    expect(bytes.size).toBe(all);
    for (const [file, image] of bytes) {
      expect(readPng(image), file).toEqual({ isPng: true, width: 1200, height: 630 });
      expect(image.length, file).toBeLessThan(40_000);
    }
  });

  test('are the same bytes each time, drawn anew or kept', async () => {
    const cache = newCache();
    const [first, kept, other] = [await write('first', cache), await write('kept', cache), await write('other', newCache())];
    expect([first.report, kept.report, other.report]).toEqual([
      { drawn: all, kept: 0 },
      { drawn: 0, kept: all },
      { drawn: all, kept: 0 },
    ]);
    expect(kept.bytes).toEqual(first.bytes);
    expect(other.bytes).toEqual(first.bytes);
  });

  test('are drawn anew where the kept one is damaged', async () => {
    const cache = newCache();
    const first = await write('before', cache);
    const [one = '', two = ''] = readdirSync(cache);
    writeFileSync(path.join(cache, one), 'no image');
    writeFileSync(path.join(cache, two), readFileSync(path.join(cache, two)).subarray(0, 5000));
    const second = await write('after', cache);
    expect(second.report).toEqual({ drawn: 2, kept: all - 2 });
    expect(second.bytes).toEqual(first.bytes);
    expect((await write('mended', cache)).report.drawn).toBe(0);
  });

  test('are drawn where nothing can be kept', async () => {
    const file = path.join(folder, 'no-folder');
    writeFileSync(file, '');
    expect((await write('unkept', path.join(file, 'cache'))).report).toEqual({ drawn: all, kept: 0 });
  });

  test('are forgotten after a month in which no build asked for them', async () => {
    const cache = newCache();
    await write('month', cache);
    const age = (name: string, days: number) => {
      const then = Date.now() / 1000 - days * 86_400;
      utimesSync(path.join(cache, name), then, then);
    };
    const [used = ''] = readdirSync(cache);
    age(used, 40);
    for (const [name, days] of [
      ['old.png', 40],
      ['left.part', 40],
      ['young.png', 20],
    ] as const) {
      writeFileSync(path.join(cache, name), '');
      age(name, days);
    }
    await write('later', cache);
    const names = readdirSync(cache);
    expect(names).toHaveLength(all + 1);
    expect(names).toEqual(expect.arrayContaining([used, 'young.png']));
  });
});

describe('a picture', () => {
  const fonts = readFonts();
  const covers = createCovers(fonts);
  const listCovered = (signs: string) => Array.from(signs, (sign) => covers(sign.codePointAt(0) ?? 0));

  test('asks the fonts for nothing that they lack', () => {
    expect(listCovered('AéőЖΩễ“”…−×שם')).not.toContain(false);
    expect(listCovered('模😀≥ह\u202E')).not.toContain(true);
  });

  test('has another key where what it shows, or a font, is another', () => {
    const [one, other] = base.published.map((claim) => drawClaim(claim, base, covers));
    if (!one || !other) throw new Error('no claims');
    const drawer = createDrawer(fonts, OG_SIZE);
    expect(drawer.toKey(one)).toBe(createDrawer(readFonts(), OG_SIZE).toKey(one));
    expect(drawer.toKey(one)).not.toBe(drawer.toKey(other));
    expect(drawer.toKey(one)).not.toBe(createDrawer(fonts.slice(1), OG_SIZE).toKey(one));
  });

  test('holds its sentence: as many lines as were counted on', async () => {
    const renderer = new Renderer();
    for (const font of fonts) await renderer.registerFont({ ...font });
    const [claim] = base.published;
    if (!claim) throw new Error('no claim');
    const word = fc.constantFrom(
      'HappyHorse-1.0',
      'MMMM',
      'WWW@',
      'illicit',
      '1,381',
      'fps',
      'النموذج',
      'параметров',
      'ШЩЮ',
      'x'.repeat(70),
    );
    const sentence = fc.array(word, { minLength: 1, maxLength: 50 }).map((words) => words.join(' '));
    await fc.assert(
      fc.asyncProperty(sentence, async (text) => {
        const { children } = drawClaim({ ...claim, data: { ...claim.data, text } }, base, covers);
        const [, body] = children[0]?.type === 'container' ? children[0].children : [];
        const tree = { type: 'container', style: { display: 'flex', width: 1056, fontWeight: 600 }, children: [body] };
        const { height } = await renderer.measure(tree as unknown as Parameters<Renderer['measure']>[0], { width: 1056 });
        expect(height).toBeLessThanOrEqual(250);
      }),
      { numRuns: 60 },
    );
  });
});

test('a damaged PNG is noticed, wherever the damage is', async () => {
  const size = { width: 1200, height: 630 };
  const image = (await write('whole', newCache())).bytes.get('og.png') ?? Buffer.alloc(0);
  expect(isWholePng(image, size)).toBe(true);
  expect(isWholePng(image, { ...size, height: 600 })).toBe(false);
  fc.assert(
    fc.property(fc.nat(image.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const damaged = Buffer.from(image);
      damaged[at] = (damaged[at] ?? 0) ^ change;
      expect(isWholePng(damaged, size)).toBe(false);
      expect(isWholePng(image.subarray(0, at), size)).toBe(false);
    }),
  );
});
