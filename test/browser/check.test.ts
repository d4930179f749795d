import { readFileSync } from 'node:fs';
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
  watched = await openPage(browser, `${url}check/`, DESK);
  ({ page } = watched);
});
afterAll(() => browser.close());

const REPEAT = 'HappyHorse-1.0 is fully open source.';
const box = (on: Page) => on.locator('[data-text]');
const said = (on: Page, words: string) =>
  on.waitForFunction((text) => document.querySelector('[data-said]')?.textContent.includes(text), words);
const phrases = () => page.locator('.check-finding h3 [data-part="phrase"]').allInnerTexts();

async function check(text: string, words: string): Promise<void> {
  await page.goto(`${url}check/`);
  await box(page).fill(text);
  await said(page, words);
}

describe('a text', () => {
  test('that repeats a refuted claim has it marked, and the finding leads to the claim', async () => {
    await page.goto(`${url}check/`);
    await page.getByRole('button', { name: 'A news item' }).click();
    await said(page, '1 repeats a refuted claim');
    expect(await page.locator('[data-marked] mark.check-repeats-unsound').first().innerText()).toContain('open source');
    expect(await phrases()).toContain('Repeats a refuted claim');
    const finding = page.locator('.check-finding.check-repeats-unsound').first();
    expect(await finding.locator('.status-refuted').innerText()).toBe('Refuted');
    expect(await finding.locator('[data-part="how"]').innerText()).toContain('subject by name');
    await finding.locator('[data-part="link"]').click();
    await page.waitForURL(/\/claims\/happyhorse[^/]*\/$/u);
  });

  test('on other hardware is not compared, and the finding says so', async () => {
    await check('HappyHorse-1.0 makes a 1080p clip in 38 seconds on an RTX 4090.', '1 on record');
    expect(await page.locator('.check-finding').innerText()).toMatch(/other hardware, so that the two cannot be compared/u);
  });

  test('with markup in it is shown as words', async () => {
    await check(
      `<img src=x onerror="document.title='run'"><script>document.title='run'</script>\n\n${REPEAT}`,
      '1 repeats a refuted claim',
    );
    expect(await page.locator('[data-marked]').innerText()).toContain('<script>');
    expect(await page.locator('[data-marked] :is(img, script)').count()).toBe(0);
    expect(await page.title()).not.toBe('run');
  });

  test('without anything to check says so', async () => {
    await check('It rained in Berlin.', 'No sentence that can be checked');
    expect(await page.locator('[data-results]').isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Download' }).isVisible()).toBe(false);
  });

  test('of 200 KB leaves the page answering while it is read', async () => {
    await page.goto(`${url}check/`);
    const long = `${REPEAT} The demo took place in Berlin. Wan2.2 has ${'9'.repeat(3)} billion parameters.\n\n`.repeat(2200);
    await page.evaluate((text) => {
      const area = document.querySelector<HTMLTextAreaElement>('[data-text]');
      if (area) area.value = text;
      area?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, long);
    const longest = await page.evaluate(async () => {
      let longest = 0;
      const until = performance.now() + 30_000;
      while (performance.now() < until && !document.querySelector('[data-said]')?.textContent.includes('can be checked')) {
        const from = performance.now();
        await new Promise((resolve) => setTimeout(resolve, 10));
        longest = Math.max(longest, performance.now() - from);
      }
      return longest;
    });
    await said(page, 'repeat a refuted claim');
    expect(longest).toBeLessThan(2000);
    expect(await page.locator('.check-finding').count()).toBe(200);
    await page.getByRole('button', { name: /^Show all/u }).waitFor();
  });
});

describe('files', () => {
  const choose = (name: string, text: string) =>
    page.locator('[data-file]').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

  test('of HTML are read for their words, and nothing in them is loaded', async () => {
    await page.goto(`${url}check/`);
    const html = `<title>x</title><nav>Menu</nav><article><h1>News</h1><p>HappyHorse-1.0 is <b>fully open source</b>.</p>
      <img src="https://elsewhere.example/x.png"><script>document.title='run'</script><ul><li>One<li>Two</ul></article>`;
    await choose('article.html', html);
    await said(page, '1 repeats a refuted claim');
    expect(await box(page).inputValue()).toBe('# News\n\nHappyHorse-1.0 is fully open source.\n\n- One\n\n- Two');
  });

  test('that are no text get a clear answer', async () => {
    await page.goto(`${url}check/`);
    await choose('picture.txt', '\u0000\u0001\u0002'.repeat(500));
    await page.waitForSelector('[data-fault]:not([hidden])');
    expect(await page.locator('[data-fault]').innerText()).toContain('not a text');
  });
});

test('after the records are loaded nothing is asked of the network, however much is typed', async () => {
  const { page: other, faults, close } = await openPage(browser, `${url}check/`, DESK);
  const early: string[] = [];
  const late: string[] = [];
  let asked = early;
  other.context().on('request', (request) => asked.push(request.url()));
  await box(other).focus();
  await box(other).pressSequentially(REPEAT);
  await said(other, '1 repeats a refuted claim');
  expect(early.filter((address) => address.endsWith('/check/records.json'))).toHaveLength(1);
  asked = late;
  await box(other).pressSequentially(' Wan2.2 is released under the Apache 2.0 licence.');
  await said(other, '2 sentences');
  await other.getByRole('button', { name: 'Copy a link' }).click();
  expect(late).toEqual([]);
  expect(faults).toEqual([]);
  await close();
});

describe('findings', () => {
  test('are reached by keyboard: buttons, J and K, a mark and the way back', async () => {
    await check(`${REPEAT} Wan2.2 is released under the Apache 2.0 licence. Mochi 1 has 900 billion parameters.`, '3 sentences');
    const focused = () => page.evaluate(() => document.activeElement?.id);
    await page.getByRole('button', { name: 'Next' }).press('Enter');
    expect(await focused()).toBe('finding-1');
    await page.keyboard.press('j');
    expect(await focused()).toBe('finding-2');
    await page.keyboard.press('Alt+ArrowDown');
    expect(await focused()).toBe('finding-3');
    await page.keyboard.press('k');
    expect(await focused()).toBe('finding-2');
    await page.locator('#finding-2 [data-part="back"]').press('Enter');
    expect(await focused()).toBe('mark-2');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('finding-2');
    expect(await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)).toBe('solid');
  });

  test('keys typed into the text stay there', async () => {
    await check(REPEAT, '1 repeats');
    await box(page).press('End');
    await box(page).pressSequentially('jk');
    expect(await box(page).inputValue()).toBe(`${REPEAT}jk`);
  });

  test('of a kind can be left out, and keep their numbers', async () => {
    await check(`${REPEAT} Mochi 1 has 900 billion parameters.`, '2 sentences');
    await page.getByLabel('Repeats a refuted, misleading or outdated claim').uncheck();
    expect(await page.locator('.check-finding [data-part="number"]').allInnerTexts()).toEqual(['2']);
    expect(await page.locator('[data-marked] mark').count()).toBe(1);
  });
});

describe('a result to share', () => {
  test('is a file that holds the text, the findings and no script', async () => {
    await check(`${REPEAT}\n\n<script>alert(1)</script>`, '1 repeats a refuted claim');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download' }).click()]);
    expect(download.suggestedFilename()).toBe('checked-text.html');
    const html = readFileSync(await download.path(), 'utf8');
    expect(html).toContain('Repeats a refuted claim');
    expect(html).toContain('/claims/');
    expect(html).not.toMatch(/<script/iu);
  });

  test('is a link that carries the claims and nothing of the text', async () => {
    const { page: other, close } = await openPage(browser, `${url}check/`, { ...DESK, permissions: ['clipboard-read', 'clipboard-write'] });
    await box(other).fill(`${REPEAT} My secret is 42.`);
    await said(other, '1 repeats');
    await other.getByRole('button', { name: 'Copy a link' }).click();
    await said(other, 'The link is copied');
    const link = new URL(await other.evaluate(() => navigator.clipboard.readText()));
    expect(link.search).toMatch(/^\?claims=[a-z0-9.,-]+$/u);
    await other.goto(`${url}check/${link.search},no-such-claim`);
    await other.waitForSelector('[data-linked-claims] .status-refuted');
    expect(await other.locator('[data-linked-said]').innerText()).toContain('1 id of the address not on record');
    await close();
  });
});

test.each([
  ['a phone', PHONE],
  ['a desk', DESK],
])('on %s axe finds nothing in a marked text, and the page never scrolls sideways', async (_device, size) => {
  const { page: other, faults, close } = await openPage(browser, `${url}check/`, size);
  await other.getByRole('button', { name: 'A news item' }).click();
  await other.waitForSelector('.check-finding');
  for (const colorScheme of ['light', 'dark'] as const) {
    await other.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page: other }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }
  for (const width of [320, size.viewport.width]) {
    await other.setViewportSize({ ...size.viewport, width });
    expect(await other.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
  expect(faults).toEqual([]);
  await close();
});

test('records that cannot be loaded are spoken of, and typing on tries again', async () => {
  const { page: other, close } = await openPage(browser, `${url}check/`, DESK);
  await other.context().route('**/check/records.json', (route) => route.abort());
  await box(other).fill(REPEAT);
  await other.waitForSelector('[data-fault]:not([hidden])');
  expect(await other.locator('[data-fault]').innerText()).toContain('could not be loaded');
  await other.context().unroute('**/check/records.json');
  await box(other).pressSequentially(' Again.');
  await said(other, '1 repeats a refuted claim');
  expect(await other.locator('[data-fault]').isVisible()).toBe(false);
  await close();
});

test('works below a base path', async () => {
  const { page: below, faults, close } = await openPage(browser, `${inject('projectSite').url}check/`, DESK);
  await box(below).fill(REPEAT);
  await said(below, '1 repeats a refuted claim');
  await below.locator('.check-finding [data-part="link"]').first().click();
  await below.waitForURL(/\/assay\/claims\//u);
  expect(faults).toEqual([]);
  await close();
});

test('without JavaScript the page says what it needs and what does the same', async () => {
  const { page: plain, close } = await openPage(browser, `${url}check/`, { ...DESK, javaScriptEnabled: false });
  expect(await plain.locator('[data-check-form]').isVisible()).toBe(false);
  expect(await plain.locator('main').innerText()).toContain('npx assay check');
  await close();
});

test('nothing was blocked, thrown or asked of another site', () => {
  expect(watched.faults).toEqual([]);
});
