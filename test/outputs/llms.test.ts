import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assessment/index.ts';
import { llms } from '../../src/outputs/llms/llms.ts';
import { MOST_BYTES, writeLlmsFull } from '../../src/outputs/llms/write-llms-full.ts';
import { readKnowledgeBase } from '../../src/store/index.ts';
import { buildBase } from '../builders.ts';
import { buildApiBase, CONTEXT } from './api-base.ts';

const small = buildApiBase();
const real = assess((await readKnowledgeBase('.')).base, '2026-11-23');
const sizeOf = (text: string) => Buffer.byteLength(text);
const read = (base: typeof small, name: string) => llms.files(base, CONTEXT).find(({ path }) => path === name)?.content ?? '';

describe('llms.txt', () => {
  const blocks = read(real, 'llms.txt').trimEnd().split('\n\n');

  test('is a title, a summary with the day, and sections of links, as llmstxt.org asks', () => {
    expect(blocks[0]).toMatch(/^# \S/u);
    expect(blocks[1]).toMatch(/^> .+ \d+ claims on record, assessed for 23 November 2026\.$/u);
    const sections = blocks.slice(blocks.findIndex((block) => block.startsWith('## ')));
    const headings = sections.filter((_, index) => index % 2 === 0);
    expect(headings).toEqual(['## What the record is', '## Data', '## Claims by topic', '## Optional']);
    const lines = sections.filter((_, index) => index % 2 === 1).flatMap((list) => list.split('\n'));
    expect(lines.filter((line) => !/^- \[[^\]]+\]\(https:\/\/x\.example\/assay\/[^)\s]*\): \S/u.test(line))).toEqual([]);
  });

  test('stays small, so that it fits beside a question', () => {
    expect(sizeOf(read(real, 'llms.txt'))).toBeLessThan(30_000);
  });

  test('stands for an empty record too', () => {
    expect(read(buildBase({}), 'llms.txt')).toContain('0 claims on record');
    expect(read(buildBase({}), 'llms-full.txt')).toContain('0 claims');
  });
});

describe('llms-full.txt', () => {
  const countClaims = (text: string) => text.match(/^## /gmu)?.length ?? 0;

  test('holds every published claim with status, day and evidence, below 2 MB', () => {
    const text = read(real, 'llms-full.txt');
    expect(sizeOf(text)).toBeLessThanOrEqual(MOST_BYTES);
    expect(countClaims(text)).toBe(real.published.length);
    expect(text.match(/^[A-Z][a-z-]+, as of \d{1,2} \w+ \d{4}\. /gmu)).toHaveLength(real.published.length);
    expect(text).toContain('all of its evidence');
  });

  test('leaves out evidence before claims, and says so', () => {
    const whole = sizeOf(writeLlmsFull({ base: real, context: CONTEXT }));
    const text = writeLlmsFull({ base: real, context: CONTEXT }, Math.floor(whole * 0.8));
    expect(sizeOf(text)).toBeLessThanOrEqual(whole * 0.8);
    expect(countClaims(text)).toBe(real.published.length);
    expect(text).toMatch(/at most \d pieces? of its evidence/u);
  });

  test('keeps the newest claims where not even the sentences fit, and says how many are left out', () => {
    const text = writeLlmsFull({ base: real, context: CONTEXT }, 50_000);
    expect(sizeOf(text)).toBeLessThanOrEqual(50_000);
    const kept = countClaims(text);
    expect(kept).toBeGreaterThan(10);
    expect(text).toContain(`${String(real.published.length - kept)} older claims did not fit`);
  });

  test('has neither drafts nor withdrawn claims', () => {
    const text = read(small, 'llms-full.txt');
    expect(text).not.toContain('A draft.');
    expect(countClaims(text)).toBe(small.published.length);
  });
});
