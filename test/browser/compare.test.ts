import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './launch.ts';
import { DESK, openPage, PHONE, type WatchedPage } from './open-page.ts';

const { url } = inject('site');
let browser: Browser;
let watched: WatchedPage;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  watched = await openPage(browser, `${url}compare/`, DESK);
  ({ page } = watched);
});
afterAll(() => browser.close());

const said = (words: string) => page.waitForFunction((text) => document.querySelector('[data-said]')?.textContent.startsWith(text), words);
const readColumns = () => page.locator('[data-head] th').allInnerTexts();
const readRow = (row: string) => page.locator(`[data-row="${row}"] td`).allInnerTexts();
const query = () => new URL(page.url()).search;

describe('an address with models', () => {
  test('shows them side by side, with what is not on record', async () => {
    await page.goto(`${url}compare/?models=wan-2.2,happyhorse-1.0`);
    await said('Wan2.2 and HappyHorse-1.0, side by side.');
    expect(await readColumns()).toEqual(['Wan2.2', 'HappyHorse-1.0']);
    expect(await readRow('maker')).toEqual(['Wan team', 'HappyHorse team']);
    expect((await readRow('openness-weights'))[1]).toContain('no');
    expect(await page.locator('[data-row="openness-weights"] td svg.openness-mark').count()).toBe(2);
    expect((await page.locator('.compare td .missing').allInnerTexts()).every((words) => words === 'not on record')).toBe(true);
    expect(await page.locator('.compare td:empty').count()).toBe(1);
    expect((await readRow('speed-latency'))[1]).toMatch(/38 s[\s\S]*H100/u);
  });

  test('counts of statuses lead to the search that lists them', async () => {
    await page.goto(`${url}compare/?models=wan-2.2,happyhorse-1.0`);
    await said('Wan2.2 and');
    const link = page.locator('[data-row="statuses"] td').nth(1).locator('a', { hasText: 'Refuted' });
    const number = /\d+/u.exec(await link.innerText())?.[0] ?? '';
    await link.click();
    await page.waitForFunction(() => document.querySelector('[data-count]')?.textContent.includes('on record'));
    expect(await page.locator('[data-count]').innerText()).toBe(`${number} claims on record`);
  });

  test('with a bad id keeps the rest, says so, and leaves the address alone', async () => {
    await page.goto(`${url}compare/?models=wan-2.2,no-such-model,mochi-1`);
    await said('Wan2.2 and Mochi 1');
    expect(await page.locator('[data-fault]').innerText()).toContain('“no-such-model”');
    expect(query()).toBe('?models=wan-2.2,no-such-model,mochi-1');
  });

  test('with markup in it shows it as words', async () => {
    await page.goto(`${url}compare/?models=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    await said('Choose two models');
    expect(await page.locator('[data-fault]').innerText()).toContain('<img');
    expect(await page.locator('[data-fault] img').count()).toBe(0);
  });

  test('with five shows four and names the fifth', async () => {
    await page.goto(`${url}compare/?models=wan-2.2,happyhorse-1.0,mochi-1,ltx-2,ovi`);
    await said('Wan2.2');
    expect(await readColumns()).toHaveLength(4);
    expect(await page.locator('[data-fault]').innerText()).toContain('Ovi');
    expect(await page.locator('[data-add]').isDisabled()).toBe(true);
  });
});

describe('the boxes', () => {
  test('choose, add and remove, and the address follows', async () => {
    await page.goto(`${url}compare/`);
    await said('Choose two models');
    const selects = page.locator('[data-slots] select');
    await selects.nth(0).selectOption('wan-2.2');
    await said('Wan2.2 alone');
    await selects.nth(1).selectOption('mochi-1');
    await said('Wan2.2 and Mochi 1');
    expect(query()).toBe('?models=wan-2.2,mochi-1');
    expect(await selects.nth(1).locator('option[value="wan-2.2"]').isDisabled()).toBe(true);
    await page.locator('[data-add]').click();
    await selects.nth(2).selectOption('ltx-2');
    await said('Wan2.2, Mochi 1 and LTX-2');
    await page.getByRole('button', { name: 'Remove Wan2.2' }).click();
    await said('Mochi 1 and LTX-2');
    expect(query()).toBe('?models=mochi-1,ltx-2');
    await page.reload();
    await said('Mochi 1 and LTX-2');
  });

  test('work by keyboard: the focus goes where the work goes on', async () => {
    await page.goto(`${url}compare/?models=wan-2.2,mochi-1`);
    await said('Wan2.2 and');
    await page.getByLabel('Model 2').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.closest('label')?.textContent)).toContain('Model 3');
    await page.keyboard.type('LTX-2');
    await page.keyboard.press('Tab');
    await said('Wan2.2, Mochi 1 and LTX-2');
    await page.keyboard.press('Enter');
    await said('Wan2.2 and Mochi 1');
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-add'))).toBe(true);
  });

  test('hide rows that are alike, and tell how many', async () => {
    await page.goto(`${url}compare/?models=wan-2.2,wan-2.1`);
    await said('Wan2.2 and Wan2.1');
    await page.getByLabel('Only rows that differ').check();
    await page.waitForFunction(() => document.querySelector('[data-said]')?.textContent.includes('hidden'));
    expect(await page.locator('[data-row="maker"]').isVisible()).toBe(false);
    expect(await page.locator('[data-row="released"]').isVisible()).toBe(true);
  });
});

test.each([
  ['a phone', PHONE],
  ['a desk', DESK],
])('on %s axe finds nothing in a filled table, and the page never scrolls sideways', async (_device, size) => {
  const { page: other, faults, close } = await openPage(browser, `${url}compare/?models=wan-2.2,happyhorse-1.0,mochi-1,ltx-2`, size);
  await other.waitForSelector('[data-head] th');
  for (const colorScheme of ['light', 'dark'] as const) {
    await other.emulateMedia({ colorScheme });
    expect(
      (await new AxeBuilder({ page: other }).analyze()).violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
    ).toEqual([]);
  }
  for (const width of [320, size.viewport.width]) {
    await other.setViewportSize({ ...size.viewport, width });
    expect(await other.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
  expect(faults).toEqual([]);
  await close();
});

test('a model whose file cannot be loaded takes nothing from the others', async () => {
  const { page: other, close } = await openPage(browser, `${url}compare/`, DESK);
  await other.route('**/compare/mochi-1.json', (route) => route.abort());
  await other.goto(`${url}compare/?models=wan-2.2,mochi-1`);
  await other.waitForSelector('[data-fault]:not([hidden])');
  expect(await other.locator('[data-fault]').innerText()).toContain('Mochi 1');
  expect(await other.locator('[data-head] th').allInnerTexts()).toEqual(['Wan2.2']);
  await close();
});

test('works below a base path', async () => {
  const { page: below, faults, close } = await openPage(browser, `${inject('projectSite').url}compare/?models=wan-2.2,mochi-1`, DESK);
  await below.locator('[data-head] th a').first().click();
  await below.waitForURL(/\/assay\/subjects\/wan-2\.2\/$/u);
  expect(faults).toEqual([]);
  await close();
});

test('without JavaScript the page says so and lists every model', async () => {
  const { page: plain, close } = await openPage(browser, `${url}compare/`, { ...DESK, javaScriptEnabled: false });
  expect(await plain.locator('[data-compare]').isVisible()).toBe(false);
  expect(await plain.locator('main').innerText()).toContain('Comparing needs JavaScript');
  expect(await plain.locator('.browse a').count()).toBeGreaterThan(40);
  await close();
});

test('nothing was blocked, thrown or asked of another site', () => {
  expect(watched.faults).toEqual([]);
});
