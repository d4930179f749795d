import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from './launch.ts';
import { openPage } from './open-page.ts';
import { PAGES } from './pages.ts';

const { url } = inject('site');
// As wide as a sheet, and of a reader who reads in the dark.
const SHEET = { viewport: { width: 720, height: 1000 }, colorScheme: 'dark' } as const;
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function openPrinted(path: string) {
  const watched = await openPage(browser, url + path, SHEET);
  if (path.startsWith('search')) await watched.page.waitForSelector('[data-results] a');
  if (path.startsWith('compare/?')) await watched.page.waitForSelector('[data-head] th');
  await watched.page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  return watched;
}

/** The lightest text that is printed, from 0 (black) to 1 (white), and its words. */
function readLightestText(page: Page): Promise<readonly [number, string]> {
  return page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const readLightness = (colour: string) => {
      if (!context) throw new Error('There is no canvas');
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
      return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
    };
    const texts = [...document.querySelectorAll('body *')].filter(
      (element) => element.checkVisibility() && [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
    );
    return texts
      .map((element) => [readLightness(getComputedStyle(element).color), element.textContent.trim().slice(0, 40)] as const)
      .reduce<readonly [number, string]>((lightest, other) => (other[0] > lightest[0] ? other : lightest), [0, '']);
  });
}

test.each([...PAGES, 'compare/?models=wan-2.2,mochi-1'])(
  '/%s is dark on white, without navigation and controls, and fits the sheet',
  async (path) => {
    const { page, close } = await openPrinted(path);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgb(255, 255, 255)');
    const [lightness, words] = await readLightestText(page);
    expect(lightness, words).toBeLessThan(0.5);
    const screenOnly = page.locator(
      ':is(input, select, main button:not(thead *), .skip-link, .site-header nav, .site-footer nav, .crumbs):visible',
    );
    expect(await screenOnly.evaluateAll((elements) => elements.map(({ outerHTML }) => outerHTML.slice(0, 80)))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await close();
  },
);

test.each(['claims/happyhorse-15b/', 'claims/wan-2.2-a14b-27b/'])(
  '/%s has each piece of evidence on paper, with its address',
  async (path) => {
    const { page, close } = await openPrinted(path);
    const cards = page.locator('.evidence');
    expect(await cards.count()).toBeGreaterThan(1);
    for (const card of await cards.all()) {
      // What was set aside is folded on a screen.
      expect((await card.boundingBox())?.height).toBeGreaterThan(50);
      expect(await card.locator('.finding').isVisible()).toBe(true);
      const links = card.locator('.source-title a[href^="http"]');
      const printed = await links.evaluateAll((all) =>
        all.map((link) => [link.getAttribute('href'), getComputedStyle(link, '::after').content]),
      );
      expect(printed).toHaveLength(1);
      for (const [address, after] of printed) expect(after).toContain(address);
    }
    await close();
  },
);

test('a claim on paper says how to cite it, with its address', async () => {
  const { page, close } = await openPrinted('claims/happyhorse-15b/');
  expect(await page.locator('#cite-plain').isVisible()).toBe(true);
  expect(await page.locator('#cite-plain').innerText()).toMatch(/https:\/\/\S+\/claims\/happyhorse-15b\//u);
  await close();
});
