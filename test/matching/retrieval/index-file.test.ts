import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildClaimIndex, findClaims, readClaimIndex, writeClaimIndex, type ClaimDocument } from '../../../src/matching/retrieval/index.ts';

const DOCUMENTS: readonly ClaimDocument[] = [
  { id: 'wan-14b', fields: { title: 'Wan2.1', claim: 'Wan2.1 has 14 billion parameters.' } },
  { id: 'wan-licence', fields: { claim: 'The weights of Wan2.1 are under the Apache 2.0 licence: 授權 👍.' } },
];
const bytes = writeClaimIndex(buildClaimIndex(DOCUMENTS, { weights: { title: 1.5 } }));

const anyDocuments = fc.uniqueArray(
  fc.record({
    id: fc.string({ unit: 'grapheme' }),
    fields: fc.dictionary(fc.constantFrom('title', 'claim'), fc.string({ unit: 'grapheme' })),
  }),
  { selector: ({ id }) => id },
);

describe('the index file', () => {
  test('gives back the index that was written, for any claims', () => {
    fc.assert(
      fc.property(anyDocuments, (documents) => {
        const index = buildClaimIndex(documents);
        expect(readClaimIndex(writeClaimIndex(index))).toEqual(index);
      }),
    );
  });

  test('finds what the built index finds', () => {
    const text = 'the Apache licence of Wan 2.1';
    expect(findClaims(readClaimIndex(bytes), text)).toEqual(findClaims(buildClaimIndex(DOCUMENTS, { weights: { title: 1.5 } }), text));
  });

  test('is the same bytes for the same claims', () => {
    expect(writeClaimIndex(buildClaimIndex(DOCUMENTS, { weights: { title: 1.5 } }))).toEqual(bytes);
  });

  test('cut off anywhere is refused', () => {
    for (let length = 0; length < bytes.length; length++) expect(() => readClaimIndex(bytes.slice(0, length))).toThrow(RangeError);
  });

  test('with more behind it is refused', () => {
    expect(() => readClaimIndex(Uint8Array.from([...bytes, 0]))).toThrow(/expected the end/);
  });

  test('with any byte changed is read or refused, and never hangs', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), (place, value) => {
        try {
          findClaims(readClaimIndex(bytes.with(place, value)), 'Wan parameters');
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
    );
  });

  test.each([
    ['a huge count', [255, 255, 255, 255, 15]],
    ['a number without end', [255, 255, 255, 255, 255, 255]],
  ])('%s is refused before memory is set aside', (_, broken) => {
    const head = writeClaimIndex(buildClaimIndex([])).slice(0, 15);
    expect(() => readClaimIndex(Uint8Array.from([...head, ...broken]))).toThrow(RangeError);
  });
});
