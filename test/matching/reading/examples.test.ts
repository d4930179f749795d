import { describe, expect, test } from 'vitest';
import { readNames, score } from '../../bench/articles/articles.ts';
import { readOwn } from '../../bench/articles/gold.ts';

describe('invented news pieces', async () => {
  const { names, known } = await readNames();
  const { tallies } = score(readOwn().flat(), names, known);

  test.each(['checkable', 'subject', 'topic', 'value'] as const)('%s is read right, and little is read that is not there', (measure) => {
    const { right, given, wanted } = tallies[measure];
    expect(right / wanted).toBeGreaterThan(0.9);
    expect(right / given).toBeGreaterThan(0.9);
  });
});
