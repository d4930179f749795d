import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { assess } from '../../src/assessment/index.ts';
import { readKnowledgeBase } from '../../src/store/index.ts';
import { decode } from './read-site.ts';

const { folder } = inject('site');
const { base } = await readKnowledgeBase('.');
const assessed = assess(base, inject('today'));
const readClaimPage = (id: string) => readFileSync(path.join(folder, 'claims', id, 'index.html'), 'utf8');
const textOf = (html: string) => decode(html.replaceAll(/<[^>]*>/gu, ' ')).replaceAll(/\s+/gu, ' ');

describe('the page of a claim', () => {
  test.each(assessed.published.map((claim) => [claim.id, claim] as const))('%s says what assess() says', (id, { data, proof }) => {
    const html = readClaimPage(id);
    const verdict = /<header class="verdict[^>]*>.*?<\/header>/su.exec(html)?.[0] ?? '';
    const text = textOf(verdict);
    expect(decode(/<h1[^>]*>([^<]*)<\/h1>/u.exec(verdict)?.[1] ?? '')).toBe(data.text);
    expect(verdict).toContain(`class="status status-${proof.status}"`);
    expect(text).toContain(proof.reason);
    expect(verdict).toContain(`<time datetime="${proof.asOf}">`);
    for (const item of data.evidence) expect(html).toContain(`id="evidence-${item.id}"`);
    for (const sentence of [...proof.wouldChange, ...proof.missing, ...data.notChecked])
      expect(textOf(html).toLowerCase()).toContain(sentence.toLowerCase());
  });

  test('never says the weight of evidence as a number', () => {
    expect(
      assessed.published
        .filter(({ id }) => /weight[^a-z]*\d/iu.test(textOf(readClaimPage(id)).replaceAll(/15 billion|weights?,/gu, '')))
        .map(({ id }) => id),
    ).toEqual([]);
  });

  test('opens the source at the quoted words', () => {
    expect(readClaimPage('happyhorse-15b')).toMatch(/href="https:\/\/[^"]*#:~:text=a%2015%2Dbillion%20parameter%20model"/u);
  });

  test('a draft has no page', () => {
    for (const { id, data } of base.claims.values()) expect(existsSync(path.join(folder, 'claims', id))).toBe(data.record !== 'draft');
  });
});

describe('the collections of Astro', () => {
  test('give every subject and source a page', () => {
    for (const id of base.subjects.keys()) expect(existsSync(path.join(folder, 'subjects', id, 'index.html'))).toBe(true);
    for (const id of base.sources.keys()) expect(existsSync(path.join(folder, 'sources', id, 'index.html'))).toBe(true);
  });
});
