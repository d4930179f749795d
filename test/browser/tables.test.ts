import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './launch.ts';
import { DESK, openPage, PHONE, type WatchedPage } from './open-page.ts';

const { url } = inject('site');
let browser: Browser;
let watched: WatchedPage;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  watched = await openPage(browser, `${url}openness/`, DESK);
  ({ page } = watched);
});
beforeEach(async () => {
  await page.goto(`${url}openness/`);
  await page.waitForSelector('.matrix[data-sortable="ready"]');
});
afterAll(() => browser.close());

const matrix = () => page.locator('.matrix').first();
const readNames = () => matrix().locator('tbody tr:not([hidden]) th').allInnerTexts();
const readValues = (column: number) =>
  matrix()
    .locator(`tbody tr > :nth-child(${String(column)})`)
    .evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).dataset['value']));
const readState = () => page.locator('.table-bar [role="status"]').first().innerText();

describe('a heading sorts', () => {
  test('up, down, and back to the order of the page', async () => {
    const names = await readNames();
    const heading = matrix().getByRole('button', { name: 'Training data' });
    await heading.click();
    const values = await readValues(5);
    const known = values.filter((value) => value !== '');
    expect(values).toEqual([...known.toSorted(), ...values.filter((value) => value === '')]);
    expect(await matrix().locator('th[aria-sort]').getAttribute('aria-sort')).toBe('ascending');
    expect(await readState()).toBe(`${String(names.length)} rows, by Training data, ascending`);
    await heading.click();
    expect((await readValues(5)).slice(0, known.length)).toEqual(known.toSorted().toReversed());
    expect(await matrix().locator('th[aria-sort]').getAttribute('aria-sort')).toBe('descending');
    await heading.click();
    expect(await readNames()).toEqual(names);
    expect(await matrix().locator('th[aria-sort]').count()).toBe(0);
  });

  test('by keyboard, keeps the focus, and one heading at a time', async () => {
    const names = await readNames();
    await matrix().getByRole('button', { name: 'Weights' }).click();
    await matrix().getByRole('button', { name: 'Model' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Space');
    expect(await readNames()).toEqual(
      [...names].sort(new Intl.Collator('en', { numeric: true, sensitivity: 'base' }).compare).toReversed(),
    );
    expect(await matrix().locator('th[aria-sort]').allInnerTexts()).toEqual(['Model']);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Model');
  });

  test('equals stay as they stood', async () => {
    const names = await readNames();
    await matrix().getByRole('button', { name: 'Weights' }).click();
    const values = await readValues(2);
    const sorted = await readNames();
    const first = sorted.filter((_, index) => values[index] === values[0]);
    expect(first).toEqual(names.filter((name) => first.includes(name)));
  });
});

describe('the box filters', () => {
  test('by words, tells how many are left, and no column moves', async () => {
    const names = await readNames();
    const widths = () =>
      matrix()
        .locator('thead th')
        .evaluateAll((cells) => cells.map((cell) => Math.round(cell.getBoundingClientRect().width)));
    const before = await widths();
    const box = page.getByLabel('Filter models').first();
    await box.fill('WAN apache');
    const left = await readNames();
    expect(left).toContain('Wan2.2');
    expect(left.length).toBeLessThan(names.length);
    expect(await readState()).toBe(`${String(left.length)} of ${String(names.length)} rows`);
    expect(await widths()).toEqual(before);
    await box.fill('');
    expect(await readNames()).toEqual(names);
  });

  test('keeps what is hidden hidden while one sorts', async () => {
    await page.getByLabel('Filter models').first().fill('wan');
    const left = await readNames();
    await matrix().getByRole('button', { name: 'Model' }).click();
    expect((await readNames()).toSorted()).toEqual(left.toSorted());
  });

  test('says so where nothing fits', async () => {
    await page.getByLabel('Filter models').first().fill('quantum banana');
    expect(await readState()).toMatch(/^0 of \d+ rows$/u);
  });
});

describe('tables of figures', () => {
  const figures = () => page.locator('table.figures[data-sortable="ready"]').first();
  const readColumn = (column: number) =>
    figures()
      .locator(`tbody tr > :nth-child(${String(column)})`)
      .evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).dataset['value'] ?? cell.textContent.trim()));

  test.each([
    ['parameters/', 'Claimed', 2],
    ['parameters/', 'Difference', 5],
    ['speed/', 'Real-time factor', 7],
  ])('on %s sort by %s as numbers, with what is missing last', async (path, heading, column) => {
    await page.goto(`${url}${path}`);
    await figures().getByRole('button', { name: heading }).click();
    const values = await readColumn(column);
    const known = values.filter((value) => value !== '').map(Number);
    expect(known.length).toBeGreaterThan(5);
    expect(values).toEqual([...known.toSorted((a, b) => a - b).map(String), ...values.filter((value) => value === '')]);
  });

  test('have a box where they are long, and none where they are short', async () => {
    await page.goto(`${url}parameters/`);
    await page.getByLabel('Filter claims').fill('llama');
    expect(await readState()).toMatch(/^\d+ of \d+ rows$/u);
    await page.goto(`${url}subjects/allegro/`);
    await figures().waitFor();
    expect(await page.getByLabel('Filter claims').count()).toBe(0);
  });
});

test.each([
  ['a phone', PHONE],
  ['a desk', DESK],
])('on %s the headings stay in sight, and axe finds nothing', async (_device, size) => {
  const { page: other, close } = await openPage(browser, `${url}openness/`, size);
  await other.waitForSelector('[data-sortable="ready"]');
  const region = other.locator('.table-scroll').first();
  await region.evaluate((element) => {
    element.scrollTop = 400;
  });
  const tops = await region.evaluate((element) => [
    element.getBoundingClientRect().top,
    element.querySelector('th')?.getBoundingClientRect().top,
  ]);
  expect(Math.abs((tops[0] ?? 0) - (tops[1] ?? 99))).toBeLessThan(2);
  expect((await new AxeBuilder({ page: other }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  await close();
});

test('without JavaScript the tables stay as they are', async () => {
  const { page: plain, close } = await openPage(browser, `${url}openness/`, { ...DESK, javaScriptEnabled: false });
  expect(await plain.locator('.table-bar, thead button').count()).toBe(0);
  expect(await plain.locator('.matrix').first().locator('tbody tr').count()).toBeGreaterThan(40);
  await close();
});

test('a page without such a table loads no script for them', async () => {
  await page.goto(`${url}method/`);
  expect(await page.locator('script[src*="Table"]').count()).toBe(0);
});

test('nothing was blocked, thrown or asked of another site', () => {
  expect(watched.faults).toEqual([]);
});
