import { extract, hasProvider } from '@extractus/oembed-extractor';
import { describe, expect, inject, test } from 'vitest';
import { ORIGIN } from './run-build.ts';

const CLAIMS = ['happyhorse-15b', 'happyhorse-fully-open-source', 'kling-116-behind'];

describe.each([
  ['at the root', inject('site')],
  ['below a base path', inject('projectSite')],
])('a consumer of oEmbed %s', (_where, { base, url }) => {
  const address = (path: string) => ORIGIN + base + path;
  const asked: string[] = [];
  /** The site believes to stand at its address: what is asked there is asked here. */
  const fetchHere: typeof fetch = (input) => {
    const target = new URL(input instanceof Request ? input.url : input);
    if (target.origin !== ORIGIN) throw new Error(`Unexpected request to ${target.href}`);
    asked.push(target.href);
    return fetch(new URL(target.pathname + target.search, url));
  };

  test.each(CLAIMS)('finds the card of %s from its page, and gets what version 1.0 demands of a rich one', async (id) => {
    const page = address(`claims/${id}/`);
    expect(hasProvider(page)).toBe(false);
    const card = await extract(page, { maxwidth: 800 }, fetchHere);
    expect(asked.slice(-2)).toEqual([page, `${address(`embed/${id}/oembed.json`)}?maxwidth=800`]);
    expect(card).toMatchObject({
      method: 'auto-discovery',
      version: '1.0',
      type: 'rich',
      html: expect.stringMatching(/^<iframe [^<>]+><\/iframe>$/u) as string,
      width: expect.any(Number) as number,
      height: expect.any(Number) as number,
      provider_url: address(''),
    });
    expect(card.width).toBeLessThanOrEqual(800);
  });

  test('shows a card that any page may frame, of the size that it was told', async () => {
    const { html, width, height } = await extract(address('claims/happyhorse-15b/'), {}, fetchHere);
    const [, source = ''] = /src="([^"]+)"/u.exec(String(html)) ?? [];
    expect(html).toContain(`width="${String(width)}" height="${String(height)}"`);
    const card = await fetchHere(source);
    expect([card.status, card.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(card.headers.get('content-security-policy')).toMatch(/frame-ancestors \*$/u);
    expect(card.headers.get('x-frame-options')).toBeNull();
  });

  test('finds no card where there is none', async () => {
    await expect(extract(address('about/'), {}, fetchHere)).rejects.toThrow('No oEmbed link found');
  });
});
