import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './launch.ts';
import { PAGES } from './pages.ts';

const { url } = inject('site');
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await (await browser.newContext({ viewport: { width: 320, height: 640 } })).newPage();
});
afterAll(() => browser.close());

describe('on the narrowest phone', () => {
  // The size is the one of WCAG 2.2, whose exceptions (links in a sentence, room around) axe knows; it is off unless asked for.
  test.each([...PAGES, 'compare/?models=wan-2.2,mochi-1'])('/%s has targets for a thumb: 24 pixels, or as much room', async (path) => {
    await page.goto(url + path);
    if (path.startsWith('search')) await page.waitForSelector('[data-results] a');
    if (path.startsWith('compare/?')) await page.waitForSelector('[data-head] th');
    const { violations } = await new AxeBuilder({ page }).withRules(['target-size']).analyze();
    expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
  });
});
