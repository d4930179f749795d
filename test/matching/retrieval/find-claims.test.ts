import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildClaimIndex, deriveMatchProbability, findClaims } from '../../../src/matching/retrieval/index.ts';

const CLAIMS = {
  'happyhorse-15b': 'HappyHorse-1.0 has 15 billion parameters.',
  'happyhorse-40-layers': 'HappyHorse-1.0 is a self-attention Transformer of 40 layers.',
  'happyhorse-elo': 'HappyHorse-1.0 reached an Elo of 1,415 in image to video.',
  'wan-14b': 'Wan2.1 has 14 billion parameters.',
  'wan-licence': 'The weights of Wan2.1 are under the Apache 2.0 licence.',
  'kling-audio': 'Kling 2.6 makes video and audio in one pass.',
  'sora-watermark': 'Every Sora video carries a visible watermark.',
  'seedance-arena': 'Seedance 2.0 leads the blind arena for text to video.',
};
const index = buildClaimIndex(Object.entries(CLAIMS).map(([id, claim]) => ({ id, fields: { claim } })));
const first = (text: string) => findClaims(index, text)[0]?.id;

const CASES: readonly (readonly [protects: string, text: string, id: keyof typeof CLAIMS])[] = [
  ['a number with its unit decides between two models', 'A 15B model called HappyHorse is out.', 'happyhorse-15b'],
  ['a name decides between two like claims', 'Wan 2.1 comes with billions of parameters', 'wan-14b'],
  ['a grouped number matches a plain one', 'It scored 1415 Elo', 'happyhorse-elo'],
  ['other forms of a word match', 'Sora watermarks all its videos visibly', 'sora-watermark'],
  ['a typing error matches', 'The licenze of the weights is Apache', 'wan-licence'],
  ['words run together match their parts', 'a blindarena leader', 'seedance-arena'],
  [
    'a long text around it does not hide a claim',
    'My cat slept all day, it rained, and then I read that Kling makes audio in one pass. Lovely!',
    'kling-audio',
  ],
];

describe('findClaims', () => {
  test.each(CASES)('%s', (_, text, id) => {
    expect(first(text)).toBe(id);
  });

  test('tells which words matched, as written', () => {
    expect(findClaims(index, 'Watermarked Sora clips')[0]?.shared.toSorted()).toEqual(['Sora', 'Watermarked']);
  });

  test('gives at most as many as asked for, and none that is left out', () => {
    const found = findClaims(index, 'video parameters', { most: 2, without: new Set(['wan-14b']) });
    expect(found).toHaveLength(2);
    expect(found.map(({ id }) => id)).not.toContain('wan-14b');
  });

  test.each(['', '…', 'the of and', 'zzzz qqqq'])('finds nothing for %j', (text) => {
    expect(findClaims(index, text)).toEqual([]);
  });

  test('every claim is found first by its own text', () => {
    for (const [id, claim] of Object.entries(CLAIMS)) expect(first(claim)).toBe(id);
  });

  test('searches an index without claims', () => {
    expect(findClaims(buildClaimIndex([]), 'anything')).toEqual([]);
  });

  test('the order of the claims in the index does not change which is best', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(Object.entries(CLAIMS), { minLength: Object.keys(CLAIMS).length }), (shuffled) => {
        const other = buildClaimIndex(shuffled.map(([id, claim]) => ({ id, fields: { claim } })));
        for (const [, text, id] of CASES) expect(findClaims(other, text)[0]?.id).toBe(id);
      }),
      { numRuns: 10 },
    );
  });

  test('a word without end does not hold it up', { timeout: 2000 }, () => {
    expect(findClaims(index, 'aA'.repeat(100_000))).toEqual([]);
  });

  test('takes any text, and its scores fall', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...Object.values(CLAIMS).join(' ').split(' '), '#', '@x', '—', '\n', '１')), (words) => {
        const scores = findClaims(index, words.join(' ')).map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        expect(scores.every(Number.isFinite)).toBe(true);
      }),
    );
  });
});

test('buildClaimIndex refuses one id twice', () => {
  const one = { id: 'a', fields: { claim: 'A' } };
  expect(() => buildClaimIndex([one, one])).toThrow(RangeError);
});

describe('deriveMatchProbability', () => {
  const probability = (text: string) => deriveMatchProbability(findClaims(index, text));

  test('is higher for a sentence that repeats a claim than for one that shares a word', () => {
    expect(probability('HappyHorse-1.0 has 15 billion parameters.')).toBeGreaterThan(
      probability('I saw a video of a horse in the rain today') + 0.2,
    );
  });

  test('is 0 where nothing was found, and within 0 and 1 elsewhere', () => {
    expect(probability('zzzz')).toBe(0);
    for (const claim of Object.values(CLAIMS)) {
      expect(probability(claim)).toBeGreaterThan(0);
      expect(probability(claim)).toBeLessThan(1);
    }
  });
});
