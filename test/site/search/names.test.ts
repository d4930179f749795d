import { describe, expect, test } from 'vitest';
import { findNaming } from '../../../src/site/search/names.ts';

describe('a question names a subject', () => {
  test.each([
    ['how many parameters has wan 2.2', ['Wan2.2'], 'named'],
    ['wan2.2 size', ['Wan2.2'], 'named'],
    ['wan 2.1 size', ['Wan2.2'], 'other'],
    ['wan size', ['Wan2.2'], 'family'],
    ['wan 14b size', ['Wan2.2'], 'family'],
    ['deepseek v3 cost', ['DeepSeek-V3'], 'named'],
    ['deepseek r1 licence', ['DeepSeek-V3'], 'other'],
    ['hunyuan video licence', ['HunyuanVideo'], 'named'],
    ['hunyuanvideo 1.5 licence', ['HunyuanVideo'], 'other'],
    ['happyhorse 1.1 api', ['HappyHorse-1.0', 'HappyHorse'], 'other'],
    ['kandinsky 6x faster', ['Kandinsky 5.0'], 'family'],
    ['open source models', ['Open-Sora 2.0', 'Open-Sora'], 'none'],
    ['swan lake', ['Wan2.2'], 'none'],
  ])('%s: %j is %s', (question, names, how) => {
    expect(findNaming(question, names).how).toBe(how);
  });

  test('tells how much of the question the name took, so that the longer of two is meant', () => {
    const [plan, sora] = [findNaming('open sora plan licence', ['Open-Sora Plan']), findNaming('open sora plan licence', ['Open-Sora'])];
    expect(plan.length).toBeGreaterThan(sora.length);
    expect([...plan.words]).toEqual(['open', 'sora', 'plan']);
  });
});
