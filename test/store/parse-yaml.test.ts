import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/store/parse-yaml.ts';

const times = (count: number, line: (index: number) => string) => Array.from({ length: count }, (_, index) => line(index)).join('\n');

describe('YAML without measure', () => {
  test('a mapping of tens of thousands of fields is one problem, and soon', () => {
    const start = performance.now();
    const { problems, value } = parseYaml(
      times(36_000, (index) => `k${String(index)}:`),
      'a.yaml',
    );
    expect(performance.now() - start).toBeLessThan(2000);
    expect(value).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'yaml', line: 1, message: 'Unexpected mapping of 36000 fields, expected at most 1000' }]);
  });

  test('a thousand fields are read', () => {
    expect(
      parseYaml(
        times(1000, (index) => `k${String(index)}:`),
        'a.yaml',
      ).problems,
    ).toEqual([]);
  });

  test('a hundred problems are told, and how many more there are', () => {
    const { problems } = parseYaml(
      times(1000, () => '- *gone'),
      'a.yaml',
    );
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)).toMatchObject({ code: 'too-many-problems', line: 101, message: expect.stringContaining('900') as string });
  });

  test('a field that stands twice is a problem at its second place', () => {
    expect(parseYaml('a: 1\nb: { c: 1, c: 2 }\na: 2', 'a.yaml').problems).toMatchObject([
      { code: 'yaml', line: 2, column: 12 },
      { code: 'yaml', line: 3, column: 1, message: 'Unexpected second `a`, expected each field once' },
    ]);
  });
});
