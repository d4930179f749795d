import { describe, expect, test } from 'vitest';
import { addRecent, readRecent, writeRecent, type Store } from '../../../src/site/search/recent.ts';

function createStore(): Store & { readonly items: Map<string, string> } {
  const items = new Map<string, string>();
  return {
    items,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
}

describe('addRecent', () => {
  test('puts the newest first and keeps a question once', () => {
    expect(addRecent(['wan size', 'licence'], '  Wan   size ')).toEqual(['Wan size', 'licence']);
    expect(addRecent(['licence'], ' ')).toEqual(['licence']);
  });

  test('keeps eight', () => {
    const many = Array.from({ length: 12 }, (_, index) => `question ${String(index)}`);
    const kept = many.reduce<readonly string[]>((recent, question) => addRecent(recent, question), []);
    expect(kept).toHaveLength(8);
    expect(kept[0]).toBe('question 11');
  });
});

describe('what is kept', () => {
  test('comes back, and is gone when forgotten', () => {
    const store = createStore();
    writeRecent(() => store, ['a', 'b']);
    expect(readRecent(() => store)).toEqual(['a', 'b']);
    writeRecent(() => store, []);
    expect(store.items.size).toBe(0);
  });

  test.each(['{', '{"a":1}', '[1, "a", null]'])('is read with care: %s', (value) => {
    const store = createStore();
    writeRecent(() => store, ['x']);
    for (const key of store.items.keys()) store.items.set(key, value);
    expect(readRecent(() => store)).toEqual(value.includes('"a", null') ? ['a'] : []);
  });

  test('is nothing where the browser keeps nothing', () => {
    const closed = () => {
      throw new Error('SecurityError');
    };
    expect(readRecent(closed)).toEqual([]);
    expect(() => {
      writeRecent(closed, ['a']);
    }).not.toThrow();
  });
});
