import type { Page } from 'playwright-core';

/** Waits for the answer to the last question, and lists the claims that it gives. */
export async function readResults(page: Page): Promise<readonly string[]> {
  await page.waitForFunction(
    () => document.querySelector('[data-results]:not([aria-busy])') && document.querySelector('[data-count]')?.textContent !== '',
  );
  const addresses = await page.locator('[data-results] a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  return addresses.map((address) => address.split('/').at(-2) ?? '');
}

/** Asks a question by the address of the search page. */
export async function ask(page: Page, url: string, question: string): Promise<readonly string[]> {
  await page.goto(`${url}search/?q=${encodeURIComponent(question)}`);
  return readResults(page);
}
