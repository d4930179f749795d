import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClaimMention } from '../../../src/matching/check/check-text.ts';
import type { CheckResult, ShownFinding } from '../../../src/site/check/check-result.ts';
import { readClaims, writeClaims } from '../../../src/site/check/claims-link.ts';
import { cutMarks } from '../../../src/site/check/cut-marks.ts';
import { createNewestOnly } from '../../../src/site/check/newest-only.ts';
import { summarise } from '../../../src/site/check/summarise.ts';

const FINDING: CheckResult['findings'][number] = {
  number: 1,
  urgency: 'new',
  phrase: 'Not on record',
  start: 0,
  end: 1,
  sentence: ['', '', ''],
  record: null,
  similar: [],
  how: '',
  saidFor: '',
  recordedFor: '',
  caveats: '',
};
const at = (number: number, start: number, end: number): ShownFinding => ({ ...FINDING, number, start, end });

describe('marks', () => {
  test('leave the text as it is, and each finding stands in one of them, once', () => {
    const spans = fc.array(fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 12 })), { maxLength: 8 });
    fc.assert(
      fc.property(fc.string({ minLength: 50, maxLength: 60 }), spans, (text, given) => {
        const findings = given.map(([start, length], index) => at(index + 1, start, start + length));
        const pieces = cutMarks(text, findings);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        const marked = pieces.flatMap((piece) => piece.findings.map(({ number }) => number));
        expect(marked.toSorted((a, b) => a - b)).toEqual(findings.map(({ number }) => number));
      }),
    );
  });

  test('that overlap are one mark with both numbers', () => {
    const pieces = cutMarks('a 15B-parameter model', [at(1, 2, 5), at(2, 4, 15)]);
    expect(pieces.map(({ text, findings }) => [text, findings.length])).toEqual([
      ['a ', 0],
      ['15B-parameter', 2],
      [' model', 0],
    ]);
  });
});

describe('the link', () => {
  const withClaim = (id: string) => ({ ...FINDING, record: { id, text: '', status: null, asOf: '2026-01-01', why: '', path: '' } });

  test('names each claim once and is read as it was written', () => {
    const link = writeClaims([withClaim('a-1.0'), FINDING, withClaim('b'), withClaim('a-1.0')]);
    expect(link).toBe('?claims=a-1.0,b');
    expect(readClaims(link)).toEqual(['a-1.0', 'b']);
  });

  test('without a claim is that of the page', () => {
    expect(writeClaims([FINDING])).toBe('');
  });

  test('with anything but ids gives no claim', () => {
    expect(readClaims('?claims=<img>,../x,%00,A B,,')).toEqual([]);
  });

  test('names a hundred claims at most', () => {
    expect(readClaims(writeClaims(Array.from({ length: 150 }, (_, index) => withClaim(`c${String(index)}`))))).toHaveLength(100);
  });
});

test('while a text is read only the newest of those that follow waits', async () => {
  const seen: number[] = [];
  const gates: (() => void)[] = [];
  const ask = createNewestOnly(async (question: number) => {
    seen.push(question);
    await new Promise<void>((resolve) => gates.push(resolve));
  });
  ask(1);
  ask(2);
  ask(3);
  gates[0]?.();
  await new Promise((resolve) => setTimeout(resolve));
  expect(seen).toEqual([1, 3]);
});

describe('the summary', () => {
  const mention = (checkable: boolean, findings: readonly object[]) => ({ checkable, findings }) as unknown as ClaimMention;
  const repeats = (status: string) => ({ relation: 'repeats', claim: { status }, isBorneOut: false });

  test.each([
    ['nothing', [mention(false, [])], 'No sentence that can be checked was found.'],
    ['one that is not on record', [mention(true, [{ relation: 'new', claim: null }])], '1 sentence that can be checked, none on record.'],
    [
      'repeats of each kind',
      [mention(true, [repeats('refuted')]), mention(true, [repeats('outdated'), repeats('supported')])],
      '2 sentences that can be checked, 2 on record, 1 repeats a refuted claim, 1 repeats an outdated claim.',
    ],
    [
      'two that say otherwise',
      [1, 2].map(() => mention(true, [{ relation: 'contradicts', claim: null, isBorneOut: false }])),
      '2 sentences that can be checked, 2 on record, 2 say otherwise than the record.',
    ],
  ])('of a text with %s', (_name, mentions, words) => {
    expect(summarise(mentions)).toBe(words);
  });
});
