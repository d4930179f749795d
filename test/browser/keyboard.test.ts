import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readResults } from './ask.ts';
import { readFocus, tabTo, walk } from './focus.ts';
import { launchBrowser } from './launch.ts';
import { DESK, openPage, PHONE } from './open-page.ts';

const { url } = inject('site');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The pages draw parts of themselves; a key that comes before would find less. */
async function waitUntilDrawn(page: Page): Promise<void> {
  if (page.url().includes('/search/')) await readResults(page);
  if (page.url().includes('/compare/')) await page.waitForSelector('[data-head] th');
  if (page.url().includes('/openness/')) await page.waitForSelector('[data-sortable="ready"]');
}

test('by Tab and Enter alone one comes from the home page to a piece of evidence and back to where it is cited', async () => {
  const { page, faults, close } = await openPage(browser, url, DESK);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, '#home-search', 1);
  await page.keyboard.type('how many parameters does happyhorse have');
  await page.keyboard.press('Enter');
  await page.waitForURL(/search\/\?q=how/u);
  await readResults(page);
  await tabTo(page, '[data-results] a', 10);
  await page.keyboard.press('Enter');
  await page.waitForURL(/claims\/happyhorse-15b\/$/u);
  await tabTo(page, '.citation');
  const number = await page.locator('.citation:focus').innerText();
  await page.keyboard.press('Enter');
  await page.locator('.evidence:focus').waitFor();
  expect(`[${await page.locator('.evidence:focus .evidence-number').innerText()}]`).toBe(number);
  expect(await readFocus(page)).toMatchObject({ hasRing: true, isInSight: true });
  await page.goBack();
  await page.locator('.citation:focus').waitFor();
  expect(await page.locator('.citation:focus').innerText()).toBe(number);
  expect(await readFocus(page)).toMatchObject({ hasRing: true, isInSight: true });
  expect(faults).toEqual([]);
  await close();
});

describe('the focus', () => {
  test.each([
    ['a desk', '', DESK],
    ['a desk', 'claims/happyhorse-15b/', DESK],
    ['a phone', 'claims/wan-2.2-a14b-27b/', PHONE],
    ['a desk', 'subjects/happyhorse-1.0/', DESK],
    ['a desk', 'search/?q=happyhorse', DESK],
    ['a phone', 'search/?q=happyhorse', PHONE],
    ['a desk', 'compare/?models=wan-2.2,mochi-1', DESK],
  ])('on %s, /%s: leaves nothing out, keeps the order of the page, and is seen at every step', async (_device, path, size) => {
    const { page, close } = await openPage(browser, url + path, size);
    await waitUntilDrawn(page);
    // The search page begins in its box.
    const start = (await readFocus(page))?.place ?? -1;
    const walked = await walk(page, 'Tab');
    expect(walked.map(({ place }) => place)).toEqual(walked.map((_, index) => start + 1 + index));
    expect(walked.length).toBeGreaterThan(30);
    await page.keyboard.press('Shift+Tab');
    expect((await readFocus(page))?.place).toBe(walked.at(-1)?.place);
    expect(walked.filter(({ hasRing, isInSight }) => !hasRing || !isInSight)).toEqual([]);
    await close();
  });

  test.each([
    ['a desk', 'openness/', DESK],
    ['a phone', 'openness/', PHONE],
    ['a desk', 'compare/?models=wan-2.2,mochi-1', DESK],
  ])('on %s, /%s: is never below the headings that stay, also on the way back', async (_device, path, size) => {
    const { page, close } = await openPage(browser, url + path, size);
    await waitUntilDrawn(page);
    await page.locator('.table-scroll tbody tr:last-child a').last().focus();
    const walked = await walk(page, 'Shift+Tab', 150);
    expect(walked.length).toBeGreaterThan(50);
    expect(walked.filter(({ isInSight }) => !isInSight)).toEqual([]);
    await close();
  });
});
