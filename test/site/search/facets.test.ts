import { expect, test } from 'vitest';
import { countFacet, passes } from '../../../src/site/search/facet-counts.ts';

const row = (status: string, topic: string, subject = 'model', by = 'maker') => ({ status, topic, subject, by });
const rows = [row('refuted', 'speed'), row('refuted', 'parameters'), row('supported', 'speed', 'other')];

test('a facet counts what each of its values would show, given the other filters', () => {
  expect(Object.fromEntries(countFacet(rows, { status: 'refuted' }, 'status'))).toEqual({ refuted: 2, supported: 1 });
  expect(Object.fromEntries(countFacet(rows, { topic: 'speed' }, 'status'))).toEqual({ refuted: 1, supported: 1 });
  expect(rows.filter((each) => passes(each, { topic: 'speed', status: 'refuted' }))).toHaveLength(1);
});
