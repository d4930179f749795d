import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './launch.ts';
import { readOverflow } from './page-kinds.ts';
import { PAGES } from './pages.ts';

const { url } = inject('site');

describe.each([
  ['320 pixels', [], { width: 320, height: 640 }],
  // As a reader sets it in the browser: it moves the media queries too.
  ['text of twice the size', ['--blink-settings=defaultFontSize=32,defaultFixedFontSize=26'], { width: 640, height: 800 }],
] as const)('on %s', (_what, flags, viewport) => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser(flags);
    page = await browser.newPage({ viewport });
  });
  afterAll(() => browser.close());

  test.each(PAGES)('/%s does not scroll sideways', async (path) => {
    await page.goto(url + path);
    if (path.startsWith('search')) await page.waitForSelector('[data-results] a');
    expect(await readOverflow(page)).toBeLessThanOrEqual(0);
  });
});
