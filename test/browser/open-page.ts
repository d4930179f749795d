import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page that keeps what went wrong in it. */
export interface WatchedPage {
  readonly page: Page;
  /** Errors of the console (a blocked resource among them), uncaught exceptions, and requests to other sites. */
  readonly faults: readonly string[];
  close(): Promise<void>;
}

/** Opens a page that may talk to the site only, and notes every fault. */
export async function openPage(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(url).origin) faults.push(`request to ${request.url()}`);
  });
  await page.goto(url);
  return { page, faults, close: () => context.close() };
}

export const PHONE = { viewport: { width: 390, height: 844 } } as const;
export const DESK = { viewport: { width: 1280, height: 900 } } as const;
