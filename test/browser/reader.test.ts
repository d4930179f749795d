import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './launch.ts';
import { DESK, openPage, PHONE } from './open-page.ts';

const { url } = inject('site');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('a claim on a phone', () => {
  test('shows sentence, status, reason and date without scrolling', async () => {
    const { page, close } = await openPage(browser, `${url}claims/happyhorse-fully-open-source/`, PHONE);
    for (const part of ['h1', '.verdict-status .mark', '.verdict-status', '.verdict-reason', '.verdict-date']) {
      const box = await page.locator(part).first().boundingBox();
      expect(box && box.y >= 0 && box.y + box.height, part).toBeLessThan(844);
      expect(box?.width, part).toBeGreaterThan(0);
    }
    await close();
  });

  test('a numbered citation leads to the card of its evidence', async () => {
    const { page, close } = await openPage(browser, `${url}claims/happyhorse-15b/`, PHONE);
    await page.locator('.prose a.citation').first().click();
    expect(new URL(page.url()).hash).toBe('#evidence-builders-figure');
    const box = await page.locator(':target').boundingBox();
    expect(box?.y).toBeLessThan(200);
    await close();
  });
});

describe('what readers ask of their browser', () => {
  test('the first Tab reaches the skip link, and it leads to the content', async () => {
    const { page, close } = await openPage(browser, url, DESK);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip-link');
    expect((await page.locator('.skip-link').boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    await close();
  });

  test('dark is dark, light is light', async () => {
    const lightness = async (colorScheme: 'light' | 'dark') => {
      const { page, close } = await openPage(browser, url, { ...DESK, colorScheme });
      const colour = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      await close();
      return Number(/\d+/u.exec(colour)?.[0]);
    };
    expect(await lightness('light')).toBeGreaterThan(230);
    expect(await lightness('dark')).toBeLessThan(40);
  });

  test('in forced colours every status still has its word and its mark', async () => {
    const { page, close } = await openPage(browser, `${url}statuses/`, { ...DESK, forcedColors: 'active' });
    expect(await page.locator('.tiles .mark').count()).toBe(9);
    expect((await page.locator('.tiles .status-word').allInnerTexts()).every((word) => word !== '')).toBe(true);
    await close();
  });

  test('on paper the address of each source is printed, and the navigation is not', async () => {
    const { page, close } = await openPage(browser, `${url}claims/happyhorse-15b/`, DESK);
    await page.emulateMedia({ media: 'print' });
    expect(
      await page
        .locator('a[data-source]')
        .first()
        .evaluate((link) => getComputedStyle(link, '::after').content),
    ).toContain('https://');
    expect(await page.locator('.site-header nav').isVisible()).toBe(false);
    await close();
  });

  test('every page reads without JavaScript', async () => {
    const { page, close } = await openPage(browser, `${url}claims/happyhorse-fully-open-source/`, { ...PHONE, javaScriptEnabled: false });
    expect(await page.locator('.verdict-status').innerText()).toContain('Refuted');
    expect(await page.locator('.evidence').count()).toBeGreaterThan(1);
    await close();
  });

  test('what is missing is told on a page of the site, also below a base path', async () => {
    const { page, close } = await openPage(browser, `${inject('projectSite').url}about/`, DESK);
    const response = await page.goto(`${inject('projectSite').url}no/such/page/`);
    expect(response?.status()).toBe(404);
    expect(await page.locator('h1').innerText()).toContain('no page');
    await close();
  });
});
