import { describe, expect, test } from 'vitest';
import { buildCheckIndex, type CheckRecords } from '../../../src/matching/check/check-index.ts';
import { checkText } from '../../../src/matching/check/check-text.ts';
import type { KnownClaim } from '../../../src/matching/known/known-claim.ts';
import { describeCheck } from '../../../src/site/check/describe-check.ts';

const LATENCY: KnownClaim = {
  id: 'acme-38s',
  text: 'Acme-1.0 makes a 1080p clip in 38 seconds on one H100.',
  subject: 'acme-1.0',
  topic: 'speed',
  asserts: [{ aspect: 'latency', value: { dimension: 'time', min: 38, max: 38 } }],
  observed: [],
  conditions: { hardware: '1x NVIDIA H100', clipLength: '5 s' },
  words: ['clip'],
  promised: false,
  status: 'self-reported',
  asOf: '2026-04-10',
  reason: 'Only the maker says so.',
};
const RECORDS: CheckRecords = {
  today: '2026-06-01',
  subjects: [{ id: 'acme-1.0', data: { name: 'Acme-1.0', aliases: [], kind: 'model' } }],
  claims: [LATENCY],
  facts: [],
};
const index = buildCheckIndex(RECORDS);
const describeText = (text: string) => describeCheck(checkText(text, index, { format: 'markdown' }));

describe('a described check', () => {
  test('numbers its findings in the order of the text and marks the words themselves', () => {
    const text = 'Intro.\n\nAcme-1.0 has **20 billion parameters**. Acme-1.0 needs 38 seconds on one H100 for a clip.';
    const { findings } = describeText(text);
    expect(findings.map(({ number, start, end }) => [number, text.slice(start, end)])).toEqual([
      [1, '20 billion parameters'],
      [2, '38 seconds'],
    ]);
    for (const { sentence, start, end } of findings) expect(sentence[1]).toBe(text.slice(start, end));
  });

  test('says which conditions differ, and leads to the claim', () => {
    const [finding] = describeText('Acme-1.0 makes a clip in 38 seconds on an RTX 4090.').findings;
    expect(finding).toMatchObject({ urgency: 'differs', recordedFor: 'hardware 1x NVIDIA H100, clip length 5 s' });
    expect(finding?.saidFor).toContain('RTX 4090');
    expect(finding?.how).toContain('cannot be compared');
    expect(finding?.record).toMatchObject({ id: 'acme-38s', path: 'claims/acme-38s/', status: 'self-reported', asOf: '2026-04-10' });
  });

  test('names whom the text attributes it to', () => {
    expect(describeText('Acme-1.0 has 20 billion parameters, the company says.').findings[0]?.caveats).toContain('the company says');
  });

  test('cuts what stands far from the marked words', () => {
    const { findings } = describeText(`Acme-1.0 has 20 billion parameters ${'and more words '.repeat(60)}.`);
    expect(findings[0]?.sentence[2].length).toBeLessThan(210);
    expect(findings[0]?.sentence[2]).toMatch(/ …$/u);
  });

  test('speaks of what was not read', () => {
    expect(describeText('\u0000\u0001'.repeat(300)).notice).toBe('This is not a text that can be read.');
    expect(describeText('\n'.repeat(1_000_100)).notice).toContain('characters were passed over');
  });
});
