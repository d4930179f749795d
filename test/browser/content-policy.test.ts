import { createServer, type Server } from 'node:http';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { listen } from '../listen.ts';
import { launchBrowser } from './launch.ts';
import { PAGES } from './pages.ts';

declare global {
  interface Window {
    violations: string[];
  }
}

const { url } = inject('site');
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  browser = await launchBrowser();
  context = await browser.newContext();
  await context.addInitScript(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      window.violations.push(`${effectiveDirective}: ${blockedURI}`);
    });
  });
});
afterAll(() => browser.close());

const readViolations = (page: Page) => page.evaluate(() => window.violations);

describe('under the policy that the server sends', () => {
  test.each([...PAGES, 'compare/?models=wan-2.2,mochi-1'])('/%s does nothing that is blocked', async (path) => {
    const page = await context.newPage();
    const response = await page.goto(url + path, { waitUntil: 'networkidle' });
    expect(response?.headers()['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self'/u);
    expect(await readViolations(page)).toEqual([]);
    await page.close();
  });

  test('the search answers, though its index is WebAssembly', async () => {
    const page = await context.newPage();
    await page.goto(`${url}search/?q=happyhorse`);
    await page.waitForSelector('[data-results] a');
    expect(await readViolations(page)).toEqual([]);
    await page.close();
  });

  test('no other page compiles any', async () => {
    const page = await context.newPage();
    await page.goto(url);
    const compile = () =>
      WebAssembly.compile(new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0])).then(
        () => 'compiled',
        () => 'blocked',
      );
    expect(await page.evaluate(compile)).toBe('blocked');
    await page.close();
  });
});

describe('a page of another site', () => {
  let stranger: Server;
  let page: Page;

  beforeAll(async () => {
    const frame = (path: string) => `<iframe src="${url}${path}"></iframe>`;
    const read = `<script>fetch('${url}feed.json').then((answer) => answer.json()).then(({ title }) => (document.title = title))</script>`;
    stranger = createServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(`<!doctype html>${frame('embed/happyhorse-15b/')}${frame('claims/happyhorse-15b/')}${read}`);
    });
    page = await context.newPage();
    await page.goto(`http://127.0.0.1:${String(await listen(stranger))}/`, { waitUntil: 'networkidle' });
  });
  afterAll(() => stranger.close());

  test('frames the card of a claim, and no page of the site', async () => {
    const [card, claim] = page.frames().slice(1);
    expect(await card?.locator('main.card').count()).toBe(1);
    expect(claim?.url()).toMatch(/^chrome-error:/u);
  });

  test('reads a feed, and no page', async () => {
    await expect.poll(() => page.title()).not.toBe('');
    const readPage = (address: string) =>
      fetch(address).then(
        () => 'read',
        () => 'refused',
      );
    expect(await page.evaluate(readPage, `${url}claims/happyhorse-15b/`)).toBe('refused');
  });
});
