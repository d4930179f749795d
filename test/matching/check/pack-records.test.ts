import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/assessment/index.ts';
import type { CheckRecords } from '../../../src/matching/check/check-index.ts';
import { listCheckRecords } from '../../../src/matching/check/list-check-records.ts';
import { packRecords } from '../../../src/matching/check/pack-records.ts';
import type { PackedRecords } from '../../../src/matching/check/packed-records.ts';
import { unpackRecords } from '../../../src/matching/check/unpack-records.ts';
import { STATUSES, TOPIC_IDS } from '../../../src/records/index.ts';
import { readKnowledgeBase } from '../../../src/store/index.ts';

const send = (records: CheckRecords) => unpackRecords(JSON.parse(JSON.stringify(packRecords(records))) as PackedRecords);

const text = fc.string({ unit: fc.constantFrom('model ', 'Open ', 'source ', '15 ', 'B ', 'é', '\u2011', '"', '') });
const value = fc.oneof(
  fc.constant(null),
  fc.record({ min: fc.double({ noNaN: true, noDefaultInfinity: true, min: 0 }), dimension: text }, { requiredKeys: [] }),
  fc.record({ available: fc.boolean() }),
);
const assertion = fc.record({ aspect: text, value });
const claim = fc.record({
  id: text,
  text,
  subject: text,
  topic: fc.constantFrom(...TOPIC_IDS),
  asserts: fc.array(assertion, { maxLength: 3 }),
  observed: fc.array(assertion, { maxLength: 2 }),
  conditions: fc.record({ hardware: text, resolution: text }, { requiredKeys: [] }),
  words: fc.array(
    text.filter((word) => word !== ''),
    { maxLength: 4 },
  ),
  promised: fc.boolean(),
  status: fc.constantFrom(...STATUSES),
  asOf: text,
  reason: text,
});
const fact = fc.record({ aspect: text, value, subject: text, why: text, asOf: text });
const records = fc.record({
  today: fc.constant('2026-06-01'),
  subjects: fc.constant([]),
  claims: fc.array(claim, { maxLength: 6 }),
  facts: fc.array(fact, { maxLength: 4 }),
});

describe('packed records', () => {
  test('are the same records when they are unpacked, whatever stands in them', () => {
    fc.assert(
      fc.property(records, (given) => {
        expect(send(given)).toEqual(given);
      }),
    );
  });

  test('of another version are refused', () => {
    const packed = { ...packRecords({ today: '2026-06-01', subjects: [], claims: [], facts: [] }), version: 2 };
    expect(() => unpackRecords(packed)).toThrow(RangeError);
  });

  test('with a code that leads nowhere are refused', () => {
    const packed = packRecords({ today: '2026-06-01', subjects: [], claims: [], facts: [] });
    expect(() => unpackRecords({ ...packed, facts: { why: ['x'], subject: [0], asOf: [0], known: [7, 0] } })).toThrow(RangeError);
  });
});

test('the real records come through unchanged, at less than 150 bytes a claim', async () => {
  const { base } = await readKnowledgeBase('.');
  const real = listCheckRecords(assess(base, '2026-06-01'));
  expect(send(real)).toEqual(real);
  // 10,000 claims may take 1.5 MB at most.
  expect(brotliCompressSync(JSON.stringify(packRecords(real))).length / real.claims.length).toBeLessThan(150);
});
