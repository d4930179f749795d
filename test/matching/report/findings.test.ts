import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countFindings, sayCounts } from '../../../src/matching/report/count-findings.ts';
import { describeFinding, toUrgency } from '../../../src/matching/report/describe-finding.ts';
import { cutAtMarks, listMarks, type Mark } from '../../../src/matching/report/list-marks.ts';
import { ARTICLE, check } from './articles.ts';

const mentions = check(ARTICLE);
const findings = mentions.flatMap((mention) => mention.findings);

test('repeating what is refuted is more urgent than repeating what is supported', () => {
  expect(findings.map(toUrgency)).toEqual(['repeats-unsound', 'repeats', 'contradicts', 'new']);
});

test('no phrase calls a sentence true or checked', () => {
  for (const finding of findings) {
    for (const isBorneOut of [true, false])
      expect(describeFinding({ ...finding, isBorneOut })).not.toMatch(/\b(?:true|false|correct|checked)\b/iu);
  }
});

test('to contradict a refuted claim with what its evidence shows is not reported as a contradiction', () => {
  const [finding] = findings;
  if (!finding) throw new Error('no finding');
  expect(toUrgency({ ...finding, relation: 'contradicts', isBorneOut: true })).toBe('differs');
});

test('the counts say how many sentences can be checked, and what was found, the most urgent first', () => {
  expect(sayCounts(countFindings(mentions))).toBe(
    'Of 6 sentences 4 can be checked. Of their assertions 1 repeats what the record does not bear out, 1 says otherwise than the record, 1 repeats what is on record, 1 is not on record.',
  );
  expect(sayCounts(countFindings([]))).toBe('Of 0 sentences 0 can be checked.');
});

describe('marks', () => {
  test('hold the words of the article that they stand on', () => {
    for (const { start, end, words } of listMarks(mentions)) expect(ARTICLE.slice(start, end)).toBe(words);
  });

  test('cut a text into stretches in order and without gaps, and lose none', () => {
    const [mark] = listMarks(mentions);
    if (!mark) throw new Error('no mark');
    const span = fc.tuple(fc.nat(40), fc.nat(12)).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(span), fc.nat(60), (spans, end) => {
        const marks = spans.sort((a, b) => a.start - b.start || a.end - b.end).map((at): Mark => ({ ...mark, ...at }));
        const stretches = cutAtMarks(marks, { start: 0, end });
        expect(stretches.map((stretch) => stretch.start)).toEqual(
          [0, ...stretches.map((stretch) => stretch.end)].slice(0, stretches.length),
        );
        if (end > 0) expect(stretches.at(-1)?.end).toBe(end);
        expect(stretches.flatMap((stretch) => stretch.marks)).toEqual(marks.filter((each) => each.end > each.start && each.end <= end));
        expect(stretches.every((stretch) => stretch.end > stretch.start)).toBe(true);
      }),
    );
  });
});
