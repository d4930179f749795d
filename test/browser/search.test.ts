import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { ask, readResults } from './ask.ts';
import { launchBrowser } from './launch.ts';
import { DESK, openPage, PHONE, type WatchedPage } from './open-page.ts';

const { url } = inject('site');
let browser: Browser;
let watched: WatchedPage;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  watched = await openPage(browser, `${url}search/`, DESK);
  page = watched.page;
});
afterAll(() => browser.close());

describe('natural questions', () => {
  test.each([
    ['is happyhorse open source?', 'happyhorse-fully-open-source'],
    ['how many parameters does happyhorse have', 'happyhorse-15b'],
    ['who made happyhorse', 'happyhorse-is-alibaba'],
    ['can i download happyhorse weights', 'happyhorse-weights-on-github'],
    ['does happyhorse support french', 'happyhorse-seven-languages'],
    ['is kling better than happyhorse', 'kling-116-behind'],
    ['happyhorse speed h100', 'happyhorse-38s-h100'],
    ['How fast is HappyHorse?', 'happyhorse-38s-h100'],
    ['api happyhorse when', 'happyhorse-api-soon'],
    ['1415', 'happyhorse-1415-i2v'],
    ['1,415 elo', 'happyhorse-1415-i2v'],
    ['15 billion', 'happyhorse-15b'],
    ['does happyhorse have a website', 'happyhorse-1.0-official-site'],
    ['how many layers has happyhorse', 'happyhorse-40-layers'],
    ['how long does happyhorse take to make a video', 'happyhorse-38s-h100'],
    ['how does the arena work', 'arena-blind-votes'],
  ])('“%s” is answered first by %s', async (question, id) => {
    expect((await ask(page, url, question))[0]).toBe(id);
  });

  test.each([
    ['happyhorse elo 29 april', 'happyhorse-1.0-1402-i2v'],
    ['what is ATH', 'ath-march-2026'],
    ['happy horse audio', 'happyhorse-single-pass-audio'],
    ['who is zhang di', 'zhang-di-kling'],
    ['seedance vs happyhorse', 'happyhorse-57-ahead'],
  ])('“%s” shows %s among the first three', async (question, id) => {
    expect((await ask(page, url, question)).slice(0, 3)).toContain(id);
  });

  test('a result shows status, subject, reason and date', async () => {
    await ask(page, url, 'is happyhorse open source?');
    const first = page.locator('[data-results] > li').first();
    expect(await first.innerText()).toMatch(
      /Refuted[\s\S]*fully open source[\s\S]*refuted[\s\S]*HappyHorse-1\.0[\s\S]*As of \d+ \w+ 20\d\d/u,
    );
    expect(await first.locator('svg.mark').count()).toBe(1);
  });
});

describe('the matched evidence', () => {
  test('stands below a result, with the asked words marked', async () => {
    await ask(page, url, 'hunyuanvideo licence in germany');
    const line = page.locator('[data-results] .claim-matched:not([hidden])').first();
    await line.waitFor();
    expect(await line.locator('mark').allTextContents()).toContain('Germany');
  });

  test('is fetched for the shown claims only, and only where something is asked', async () => {
    const { page: fresh, close } = await openPage(browser, `${url}search/`, DESK);
    const texts: string[] = [];
    fresh.on('request', (request) => {
      if (request.url().includes('/fragment/')) texts.push(request.url());
    });
    await fresh.reload();
    await readResults(fresh);
    expect(texts).toEqual([]);
    await ask(fresh, url, 'happyhorse weights');
    await fresh.locator('.claim-matched:not([hidden])').first().waitFor();
    // Twenty, and one that Pagefind opens for each asked word.
    expect(new Set(texts).size).toBeLessThanOrEqual(24);
    await close();
  });
});

describe('the last searches', () => {
  test('stand below the empty box, stay on the device and can be forgotten', async () => {
    const { page: own, faults, close } = await openPage(browser, `${url}search/`, DESK);
    await readResults(own);
    expect(await own.locator('[data-recent]').isVisible()).toBe(false);
    await own.locator('#search-query').fill('wan size');
    await own.keyboard.press('Enter');
    await own.goto(`${url}search/`);
    await readResults(own);
    expect(await own.locator('[data-recent] a').allTextContents()).toEqual(['wan size']);
    await own.locator('[data-recent] a').click();
    await own.waitForURL(/\?q=wan\+size$/u);
    await readResults(own);
    expect(await own.locator('[data-recent]').isVisible()).toBe(false);
    await own.goto(`${url}search/`);
    await readResults(own);
    await own.locator('[data-forget]').click();
    expect(await own.locator('[data-recent]').isVisible()).toBe(false);
    expect(await own.evaluate(() => localStorage.length)).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });
});

describe('the page', () => {
  test('answers while one types, keeps the question in the address and tells the count', async () => {
    await page.goto(`${url}search/`);
    await page.locator('#search-query').pressSequentially('param');
    await page.waitForURL(/\?q=param$/u);
    await page.waitForFunction(() => document.querySelector('[data-count]')?.textContent.includes('found'));
    expect((await readResults(page))[0]).toBe('happyhorse-15b');
    expect(await page.locator('[data-count]').getAttribute('aria-live')).toBe('polite');
  });

  test('filters, with counts, and a deep link brings the same list back', async () => {
    await page.goto(`${url}search/`);
    const all = await readResults(page);
    await page.selectOption('#search-status', 'refuted');
    await page.selectOption('#search-topic', 'open-source');
    await page.waitForURL(/status=refuted&topic=open-source/u);
    await page.waitForFunction(() =>
      [...document.querySelectorAll('[data-results] .status-word')].every((word) => word.textContent === 'Refuted'),
    );
    const refuted = await readResults(page);
    expect(refuted).not.toEqual(all);
    const [, total] = /^Refuted \((\d+)\)$/u.exec((await page.locator('#search-status option:checked').textContent()) ?? '') ?? [];
    expect(await page.locator('[data-count]').textContent()).toBe(`${total ?? ''} claims on record`);
    expect(await page.locator('[data-results] .status-word').allTextContents()).toEqual(refuted.map(() => 'Refuted'));
    await page.reload();
    expect(await readResults(page)).toEqual(refuted);
  });

  test('sorts by date', async () => {
    await page.goto(`${url}search/?q=happyhorse&sort=date`);
    expect((await readResults(page)).length).toBeGreaterThan(5);
    expect(await page.locator('#search-sort').inputValue()).toBe('date');
  });

  test('suggests the word that was meant', async () => {
    expect(await ask(page, url, 'paramters')).toEqual([]);
    await page.locator('[data-offers] a', { hasText: 'parameters' }).click();
    expect((await readResults(page))[0]).toBe('happyhorse-15b');
  });

  test('says so where nothing fits, and offers the lists', async () => {
    expect(await ask(page, url, 'quantum banana')).toEqual([]);
    expect(await page.locator('[data-count]').textContent()).toContain('No claim found');
    expect(await page.locator('.browse a').count()).toBeGreaterThan(20);
  });

  test('shows more than the first twenty on demand, and keeps the focus', async () => {
    await page.goto(`${url}search/`);
    expect(await readResults(page)).toHaveLength(20);
    await page.locator('[data-more]').click();
    await page.waitForFunction(() => document.querySelectorAll('[data-results] a').length > 20);
    expect(await page.locator('[data-results] a').evaluateAll((links) => links.findIndex((link) => link === document.activeElement))).toBe(
      20,
    );
  });
});

describe('the keyboard', () => {
  test.each(['/', 'Control+k'])('%s goes to the search box of a page', async (key) => {
    await page.goto(`${url}claims/happyhorse-15b/`);
    await page.keyboard.press(key);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('site-search');
    await page.keyboard.type('who made happyhorse');
    await page.keyboard.press('Enter');
    await page.waitForURL(/search\/\?q=who\+made\+happyhorse/u);
    expect((await readResults(page))[0]).toBe('happyhorse-is-alibaba');
  });

  test('/ opens the search page where no box is shown', async () => {
    const phone = await openPage(browser, `${url}claims/happyhorse-15b/`, PHONE);
    await phone.page.keyboard.press('/');
    await phone.page.waitForURL(/\/search\/$/u);
    await phone.page.waitForFunction(() => document.activeElement?.id === 'search-query');
    await phone.close();
  });

  test('/ is a character inside a box', async () => {
    await page.goto(`${url}search/`);
    await readResults(page);
    await page.keyboard.type('a/b');
    expect(await page.locator('#search-query').inputValue()).toBe('a/b');
  });

  test('arrows walk through the results, Escape returns and then clears', async () => {
    await ask(page, url, 'happyhorse');
    const focused = () => page.evaluate(() => (document.activeElement as HTMLAnchorElement).href || document.activeElement?.id);
    const links = await page.locator('[data-results] a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(links[0]);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(links[1]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('search-query');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('search-query');
    await page.keyboard.press('Escape');
    expect(await page.locator('#search-query').inputValue()).toBe('');
  });
});

test('search works below a base path', async () => {
  const { page: below, faults, close } = await openPage(browser, `${inject('projectSite').url}search/?q=parameters`, DESK);
  expect((await readResults(below))[0]).toBe('happyhorse-15b');
  await below.locator('[data-results] a').first().click();
  await below.waitForURL(/\/assay\/claims\/happyhorse-15b\/$/u);
  expect(faults).toEqual([]);
  await close();
});

test('without JavaScript the page offers every list', async () => {
  const { page: plain, close } = await openPage(browser, `${url}search/`, { ...DESK, javaScriptEnabled: false });
  expect(await plain.locator('[data-search-page]').isVisible()).toBe(false);
  expect(await plain.content()).toContain('Searching needs JavaScript');
  await plain.locator('.browse a', { hasText: 'Refuted' }).click();
  expect(await plain.locator('.claims a').count()).toBeGreaterThan(3);
  await close();
});

test('nothing was blocked, thrown or asked of another site', () => {
  expect(watched.faults).toEqual([]);
});
