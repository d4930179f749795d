import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './launch.ts';
import { openPage } from './open-page.ts';
import { PAGES } from './pages.ts';

type Findings = Awaited<ReturnType<AxeBuilder['analyze']>>;

/** Tests every kind of page on a device. A file a device, so that they run side by side. */
export function testPageKinds(device: string, size: BrowserContextOptions): void {
  const { url } = inject('site');
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  describe(`on ${device}`, () => {
    test.each(PAGES)('/%s has no fault, fits the screen, and axe finds nothing, light and dark', async (path) => {
      const { page, faults, close } = await openPage(browser, url + path, { ...size, colorScheme: 'light' });
      if (path.startsWith('search')) await page.waitForSelector('[data-results] a');
      expect(describeFindings(await new AxeBuilder({ page }).analyze())).toEqual([]);
      expect(await readOverflow(page)).toBeLessThanOrEqual(0);
      // In the dark only the colours differ.
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(describeFindings(await new AxeBuilder({ page }).withRules(['color-contrast']).analyze())).toEqual([]);
      expect(faults).toEqual([]);
      await close();
    });
  });
}

function describeFindings({ violations }: Findings): readonly string[] {
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** By how many pixels a page is wider than its window. */
export function readOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}
