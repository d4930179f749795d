import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './launch.ts';
import { readFocus } from './focus.ts';
import { DESK, openPage } from './open-page.ts';
import { PAGES } from './pages.ts';

const { url } = inject('site');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('nothing moves for a reader who asks for less motion', async () => {
  const { page, close } = await openPage(browser, url, { ...DESK, reducedMotion: 'reduce' });
  for (const path of [...PAGES, 'compare/?models=wan-2.2,mochi-1']) {
    await page.goto(url + path);
    expect(await readMotion(page), path).toEqual([]);
  }
  await close();
});

/** What moves for more than a hundredth of a second, or scrolls smoothly. */
function readMotion(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    // One of each class: a list has a thousand rows of the same.
    [
      ...new Map(
        [...document.querySelectorAll('*')].map((element) => [element.localName + element.classList.toString(), element]),
      ).values(),
    ].flatMap((element) =>
      [undefined, '::before', '::after'].flatMap((part) => {
        const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element, part);
        const isLong = `${transitionDuration}, ${animationDuration}`.split(', ').some((time) => Number.parseFloat(time) > 0.01);
        return isLong || scrollBehavior === 'smooth' ? [`${element.localName}${part ?? ''}.${element.getAttribute('class') ?? ''}`] : [];
      }),
    ),
  );
}

describe.each(['light', 'dark'] as const)('in forced colours, %s', (colorScheme) => {
  const FORCED = { ...DESK, forcedColors: 'active', colorScheme } as const;

  test.each([
    ['statuses/', '.mark', 9],
    ['claims/happyhorse-15b/', '.verdict .mark', 1],
    ['openness/', '.openness-mark', 100],
  ])('on /%s each %s is drawn in a colour that differs from the ground', async (path, selector, least) => {
    const { page, close } = await openPage(browser, url + path, FORCED);
    const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const drawn = await page.locator(`${selector}:visible`).evaluateAll((marks) =>
      marks.map((mark) =>
        [...mark.children].flatMap((part) => {
          const { fill, stroke } = getComputedStyle(part);
          return [fill, stroke];
        }),
      ),
    );
    expect(drawn.length).toBeGreaterThanOrEqual(least);
    expect(drawn.filter((colours) => colours.every((colour) => colour === 'none' || colour === ground))).toEqual([]);
    await close();
  });

  test.each(['', 'claims/happyhorse-15b/'])('on /%s the focus has a ring that differs from the ground', async (path) => {
    const { page, close } = await openPage(browser, url + path, FORCED);
    for (let pressed = 0; pressed < 15; pressed += 1) {
      await page.keyboard.press('Tab');
      expect(await readFocus(page)).toMatchObject({ hasRing: true });
      const [ring, ground] = await page.evaluate(() => [
        getComputedStyle(document.activeElement ?? document.body).outlineColor,
        getComputedStyle(document.documentElement).backgroundColor,
      ]);
      expect(ring).not.toBe(ground);
    }
    await close();
  });
});

test.each(['', 'claims/happyhorse-15b/', 'subjects/happyhorse-1.0/', 'openness/', 'parameters/', 'explore/', 'method/'])(
  'enlarged twice, /%s shows every heading, link and caption that it shows at its own size',
  async (path) => {
    const { page, close } = await openPage(browser, url + path, DESK);
    const plain = await readParts(page);
    await close();
    const zoomed = await openPage(browser, url + path, { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 });
    const seen = new Set(await readParts(zoomed.page));
    expect(plain.length).toBeGreaterThan(5);
    expect(plain.filter((part) => !seen.has(part))).toEqual([]);
    await zoomed.close();
  },
);

function readParts(page: Page): Promise<readonly string[]> {
  return page
    .locator(':is(main, body > footer) :is(h1, h2, h3, a[href], figcaption, caption):visible')
    .evaluateAll((parts) => parts.map((part) => part.getAttribute('href') ?? part.textContent.trim()));
}
