import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './launch.ts';
import { readOverflow } from './page-kinds.ts';
import { ARABIC_CLAIM, ARABIC_QUOTE, LONG_CLAIM, serveUnusualSite } from './unusual-site.ts';

let browser: Browser;
let page: Page;
let site: Awaited<ReturnType<typeof serveUnusualSite>>;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveUnusualSite()]);
  page = await browser.newPage({ viewport: { width: 320, height: 640 } });
});
afterAll(async () => {
  await browser.close();
  site.close();
});

const readDirection = (words: Locator) => words.evaluate((element) => getComputedStyle(element).direction);

describe('words that are written from right to left', () => {
  test('keep their direction and their language in a quotation, and turn nothing else', async () => {
    await page.goto(`${site.url}claims/arabic/`);
    const quote = page.locator('.quotation p', { hasText: ARABIC_QUOTE });
    expect(await quote.getAttribute('lang')).toBe('ar');
    expect(await readDirection(quote)).toBe('rtl');
    expect(await readDirection(page.locator('.finding').first())).toBe('ltr');
  });

  test.each([
    ['claims/arabic/', 'h1'],
    ['claims/', '.claim-text'],
    ['subjects/model/', '.claim-text'],
    ['', 'main a'],
    ['search/?q=model', '[data-results] a'],
  ])('keep them as a claim on /%s', async (path, selector) => {
    await page.goto(site.url + path);
    const claim = page.locator(selector, { hasText: ARABIC_CLAIM }).first();
    await claim.waitFor();
    expect(await claim.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe('ar');
    expect(await readDirection(claim)).toBe('rtl');
  });
});

describe('at 320 pixels', () => {
  test.each([
    '',
    'claims/',
    'claims/arabic/',
    'claims/long/',
    'subjects/',
    'subjects/model/',
    'sources/',
    'sources/study/',
    'search/?q=model',
  ])('long names, words and sentences do not make /%s scroll sideways, and nothing leaves its card', async (path) => {
    await page.goto(site.url + path);
    if (path.startsWith('search')) await page.waitForSelector('[data-results] a');
    expect(await readOverflow(page)).toBeLessThanOrEqual(0);
    const wider = page
      .locator(':is(main, footer) :is(p, a, h1, h2, h3, dd, li):visible')
      .evaluateAll((all) =>
        all
          .filter((element) => element.getBoundingClientRect().right > innerWidth && !element.closest('.table-scroll'))
          .map(({ outerHTML }) => outerHTML.slice(0, 120)),
      );
    expect(await wider).toEqual([]);
  });

  test('a claim of 2,000 characters is shown whole', async () => {
    await page.goto(`${site.url}claims/long/`);
    expect(await page.locator('h1').innerText()).toBe(LONG_CLAIM);
  });
});
