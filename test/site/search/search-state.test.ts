import { describe, expect, test } from 'vitest';
import { readState, writeState } from '../../../src/site/search/search-state.ts';

describe('the address of the search page', () => {
  test.each(['', '?q=a+b', '?status=refuted', '?q=1%2C415&topic=speed&subject=x-1.0&by=maker&sort=date'])(
    '%s comes back as it went',
    (search) => {
      expect(writeState(readState(search))).toBe(search);
    },
  );

  test('leaves out what it does not know', () => {
    expect(readState('?q=x&sort=price&colour=red&status=')).toEqual({ query: 'x', sort: 'relevance', filters: {} });
  });
});
