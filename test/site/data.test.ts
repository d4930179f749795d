import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { sayBytes } from '../../src/site/dumps/say-bytes.ts';
import { ALL_EDITIONS } from '../../src/outputs/dumps/editions.ts';
import { TABLES } from '../../src/outputs/dumps/tables.ts';
import { readPage } from './read-site.ts';
import { ORIGIN } from './run-build.ts';

describe.each([
  ['at the root', inject('site')],
  ['below a base path', inject('projectSite')],
])('/data/ %s', (_where, { folder, base }) => {
  const read = (file: string) => readFileSync(path.join(folder, 'data', file));
  const { html, addresses } = readPage('data/', read('index.html').toString());

  test('the checksums hold for every file that the page leads to', () => {
    const sums = new Map(
      read('SHA256SUMS')
        .toString()
        .trimEnd()
        .split('\n')
        .map((line) => line.split('  ').reverse() as [string, string]),
    );
    const linked = [...addresses]
      .filter((address) => address.startsWith(`${base}data/`))
      .map((address) => address.slice(`${base}data/`.length));
    expect(linked).toEqual(expect.arrayContaining([...sums.keys()].filter((file) => !file.endsWith('.sqlite'))));
    for (const [file, sum] of sums) expect(createHash('sha256').update(read(file)).digest('hex'), file).toBe(sum);
  });

  test('names every edition, table and column', () => {
    for (const { title, id } of ALL_EDITIONS) expect(html).toMatch(new RegExp(`>\\s*${title}\\s*<[\\s\\S]*<code>${id}</code>`, 'u'));
    for (const { name, columns } of TABLES) {
      expect(html).toContain(`id="table-${name}"`);
      for (const column of columns) expect(html).toContain(`<code>${column.name}</code>`);
    }
  });

  test('examples and data carry the whole address', () => {
    expect(html).toContain(`${ORIGIN}${base}data/claims.parquet`);
    expect(read('claims.csv').toString()).toContain(`,${ORIGIN}${base}claims/happyhorse-15b/\r\n`);
  });
});

test.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1000, '1.0 kB'],
  [96_961, '97.0 kB'],
  [782_236, '782 kB'],
  [2_969_600, '3.0 MB'],
])('%i is %s', (bytes, words) => {
  expect(sayBytes(bytes)).toBe(words);
});
