import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { readAttribute, readPages } from './read-site.ts';
import { ORIGIN } from './run-build.ts';

describe.each([
  ['at the root', inject('site')],
  ['below a base path', inject('projectSite')],
])('the twins %s', (_where, { folder, base }) => {
  // The page of what was withdrawn or retired is in no index, and has no JSON.
  const pages = readPages(folder)
    .filter(({ path: page }) => /^(?:claims|subjects)\/[^/]+\/$/u.test(page))
    .filter(({ html }) => !html.includes('content="noindex"'));
  const twinsOf = (html: string) =>
    [...html.matchAll(/<link rel="alternate" type="(?:application\/json|text\/markdown)"[^>]*>/gu)].flatMap(([tag]) =>
      readAttribute(tag, 'href'),
    );

  test('stand beside the page of every claim and subject, which names them', () => {
    expect(pages.length).toBeGreaterThan(80);
    for (const { path: page, html } of pages) {
      const stem = page.slice(0, -1);
      expect(twinsOf(html)).toEqual([`${ORIGIN}${base}${stem}.json`, `${ORIGIN}${base}${stem}.md`]);
      const json = JSON.parse(readFileSync(path.join(folder, `${stem}.json`), 'utf8')) as { id: string };
      expect(`${stem.split('/')[0] ?? ''}/${json.id}`).toBe(stem);
      expect(readFileSync(path.join(folder, `${stem}.md`), 'utf8')).toMatch(/^.+\.\n\n# /u);
    }
  });
});
