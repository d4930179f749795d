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

describe('the proof', () => {
  test('shows each piece of evidence beside the step that used it, and once', async () => {
    const { page, close } = await openPage(browser, `${url}claims/happyhorse-weights-on-github/`, DESK);
    expect(await page.locator('.step .evidence').count()).toBe(4);
    expect(await page.locator('.evidence').count()).toBe(4);
    const [said, card] = [await page.locator('.step-said').first().boundingBox(), await page.locator('.evidence').first().boundingBox()];
    expect(card?.x).toBeGreaterThan((said?.x ?? 0) + (said?.width ?? 0));
    await close();
  });

  test('opens what was set aside where a link leads to it, without a script', async () => {
    const { page, close } = await openPage(browser, `${url}claims/wan-2.2-a14b-27b/`, { ...PHONE, javaScriptEnabled: false });
    const card = page.locator('#evidence-meituan-table');
    expect(await card.isVisible()).toBe(false);
    await page.locator('.prose a[href="#evidence-meituan-table"]').click();
    await card.waitFor();
    expect((await card.boundingBox())?.y).toBeLessThan(200);
    await close();
  });
});

describe('the tools', () => {
  test('copy the address, the citation and the code of a card', async () => {
    const { page, faults, close } = await openPage(browser, `${url}claims/happyhorse-15b/`, {
      ...DESK,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.evaluate(() => {
      Object.defineProperty(Navigator.prototype, 'share', { value: undefined, configurable: true });
      Reflect.deleteProperty(Navigator.prototype, 'share');
    });
    const readClipboard = () => page.evaluate(() => navigator.clipboard.readText());
    await page.locator('[data-share]').click();
    await page.locator('[data-tools-said]', { hasText: 'address is copied' }).waitFor();
    expect(await readClipboard()).toMatch(/\/claims\/happyhorse-15b\/$/u);
    await page.locator('.cite-as summary').click();
    await page.locator('[data-copy="cite-bibtex"]').click();
    await page.locator('[data-tools-said]', { hasText: 'text is copied' }).waitFor();
    expect(await readClipboard()).toMatch(/^@misc\{assay-happyhorse-15b,/u);
    await page.locator('.embed-as summary').click();
    await page.locator('[data-copy="embed-code"]').click();
    await expect.poll(readClipboard).toMatch(/^<iframe src="https?:[^"]+\/embed\/happyhorse-15b\/"/u);
    expect(faults).toEqual([]);
    await close();
  });

  test('are plain links without a script', async () => {
    const { page, close } = await openPage(browser, `${url}claims/happyhorse-15b/`, { ...DESK, javaScriptEnabled: false });
    expect(await page.locator('[data-share]').getAttribute('href')).toMatch(/^https?:.*\/claims\/happyhorse-15b\/$/u);
    await page.locator('.cite-as summary').click();
    expect(await page.locator('#cite-plain').innerText()).toContain('Status: ');
    expect(await page.locator('[data-copy]').first().isVisible()).toBe(false);
    await close();
  });
});

test('a card on a page of somebody else says its status, its day and how old it is, and leads out of the frame', async () => {
  const { page, faults, close } = await openPage(browser, `${url}embed/happyhorse-15b/`, DESK);
  await page.clock.install({ time: new Date('2027-06-01T12:00:00Z') });
  await page.reload();
  expect(await page.locator('main').innerText()).toMatch(/Self-reported[\s\S]*As of 10 April 2026, 14 months ago/u);
  expect(await page.locator('main').innerText()).toContain('This card is old');
  expect(await page.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('target')))).toEqual(['_top', '_top']);
  expect(faults).toEqual([]);
  await close();
});
