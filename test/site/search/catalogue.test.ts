import { expect, test } from 'vitest';
import { packCatalogue, unpackCatalogue, type CatalogueEntry } from '../../../src/site/search/catalogue.ts';

const entry = (id: string, fields: Partial<CatalogueEntry> = {}): CatalogueEntry => ({
  fragment: `en_${id}`,
  id,
  title: `The claim ${id}.`,
  lang: 'en',
  names: ['Model One', 'Model 1'],
  asks: 'speed fast',
  status: 'refuted',
  topic: 'speed',
  subject: 'model-1',
  by: 'maker',
  asOf: '2026-04-10',
  date: '2026-04-11',
  reason: 'Contradicted.',
  wholeness: 1,
  evidence: 3,
  ...fields,
});

test('entries come back as they were packed, in their order', () => {
  const entries = [entry('b'), entry('a', { lang: 'zh-Hans', subject: 'other', names: ['Other'], status: 'supported', wholeness: 0 })];
  expect(unpackCatalogue(packCatalogue(entries))).toEqual(entries);
  expect(unpackCatalogue(packCatalogue([]))).toEqual([]);
});
