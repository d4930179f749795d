import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from './launch.ts';
import { DESK, openPage } from './open-page.ts';
import { PAGES } from './pages.ts';

const { url } = inject('site');
const PLAIN = { ...DESK, javaScriptEnabled: false };
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('no page shows a control that does nothing: only boxes that lead to the search', async () => {
  const { page, close } = await openPage(browser, url, PLAIN);
  for (const path of PAGES) {
    await page.goto(url + path);
    const idle = page.locator(':is(button, input, select, textarea):visible:not([data-search-form] *)');
    expect(await idle.count(), path).toBe(0);
  }
  await close();
});

test('who asks on the home page learns why there is no answer, and reaches the claim through the lists', async () => {
  const { page, close } = await openPage(browser, url, PLAIN);
  await page.locator('#home-search').fill('how many parameters does happyhorse have');
  await page.keyboard.press('Enter');
  await page.waitForURL(/search\/\?q=how/u);
  expect(await page.locator('main').innerText()).toContain('Searching needs JavaScript');
  await page.locator('.browse a', { hasText: 'HappyHorse-1.0' }).first().click();
  await page.waitForURL(/subjects\/happyhorse-1\.0\/$/u);
  await page.locator('main a[href$="/claims/happyhorse-15b/"]').first().click();
  await page.waitForURL(/claims\/happyhorse-15b\/$/u);
  expect(await page.locator('.verdict-status').innerText()).toContain('Self-reported');
  await page.locator('.citation').first().click();
  expect((await page.locator('.evidence:target').boundingBox())?.y).toBeLessThan(200);
  await close();
});

test.each([
  ['openness/', 'table tbody tr', 40],
  ['parameters/', 'table tbody tr', 40],
  ['speed/', 'table tbody tr', 10],
  ['explore/', 'figure svg', 1],
  ['subjects/happyhorse-1.0/', '.claim-row', 10],
  ['claims/', '.claim-row', 500],
])('/%s gives its content as it comes', async (path, selector, least) => {
  const { page, close } = await openPage(browser, url + path, PLAIN);
  expect(await page.locator(`${selector}:visible`).count()).toBeGreaterThan(least);
  await close();
});

test('the comparison says what it needs, and its links lead to the models', async () => {
  const { page, close } = await openPage(browser, `${url}compare/?models=wan-2.2,mochi-1`, PLAIN);
  expect(await page.locator('main').innerText()).toContain('Comparing needs JavaScript');
  await page.locator('main a', { hasText: 'Mochi 1' }).first().click();
  await page.waitForURL(/subjects\/mochi-1\/$/u);
  await close();
});
