import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readResults } from './ask.ts';
import { launchBrowser } from './launch.ts';
import { DESK, openPage, PHONE } from './open-page.ts';

const { url } = inject('site');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('the address of a piece of evidence, opened by somebody else', () => {
  test.each([
    ['a phone', 'claims/happyhorse-15b/#evidence-wavespeedai-search', PHONE],
    ['a desk', 'claims/happyhorse-15b/#evidence-wavespeedai-search', DESK],
    ['a desk, where it was set aside', 'claims/wan-2.2-a14b-27b/#evidence-meituan-table', DESK],
  ])('shows it on %s, marked and with nothing above it', async (_device, path, size) => {
    const { page, close } = await openPage(browser, url + path, size);
    const card = page.locator('.evidence:target');
    await card.waitFor();
    const { top, isOnTop, ring } = await card.evaluate((element) => {
      const { x, y, width } = element.getBoundingClientRect();
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const there = document.elementFromPoint(x + width / 2, y + 8);
      return { top: y, isOnTop: element.contains(there), ring: outlineStyle === 'none' ? '0' : outlineWidth };
    });
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(size.viewport.height / 2);
    expect(isOnTop).toBe(true);
    expect(Number.parseFloat(ring)).toBeGreaterThanOrEqual(2);
    await close();
  });
});

describe('the address of a search, opened by somebody else', () => {
  test('shows the same filters, count and claims as the one who made it saw', async () => {
    const made = await openPage(browser, `${url}search/`, DESK);
    await readResults(made.page);
    await made.page.locator('#search-query').fill('weights');
    await made.page.selectOption('#search-status', 'supported');
    await made.page.selectOption('#search-topic', 'open-source');
    await made.page.selectOption('#search-sort', 'date');
    await made.page.waitForURL(/q=weights.*status=supported.*topic=open-source.*sort=date/u);
    await made.page.waitForFunction(() => document.querySelectorAll('[data-results] .status-supported').length > 2);
    const claims = await readResults(made.page);
    const count = await made.page.locator('[data-count]').innerText();
    const opened = await openPage(browser, made.page.url(), DESK);
    expect(await readResults(opened.page)).toEqual(claims);
    expect(await opened.page.locator('[data-count]').innerText()).toBe(count);
    expect(await opened.page.locator('#search-query').inputValue()).toBe('weights');
    expect(await opened.page.locator('#search-status option:checked').innerText()).toMatch(/^Supported \(\d+\)$/u);
    expect(await opened.page.locator('#search-topic').inputValue()).toBe('open-source');
    expect(await opened.page.locator('#search-sort').inputValue()).toBe('date');
    await made.close();
    await opened.close();
  });
});
