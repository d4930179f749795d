import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMentions, findVariants } from '../../../src/matching/names/index.ts';
import { NAMES } from '../reading/name-index.ts';

const read = (text: string) => findMentions(text, NAMES).map(({ id, start, end }) => [text.slice(start, end), id]);

describe('findMentions', () => {
  test.each([
    [
      'Wan 2.1 and Wan2.2',
      [
        ['Wan 2.1', 'wan-2.1'],
        ['Wan2.2', 'wan-2.2'],
      ],
    ],
    ['a Happy Horse 1.0 clip', [['Happy Horse 1.0', 'happyhorse-1.0']]],
    ['HappyHorse-1.1 came later', [['HappyHorse-1.1', 'happyhorse-1.1']]],
    [
      'LTX-2 is not LTX-Video',
      [
        ['LTX-2', 'ltx-2'],
        ['LTX-Video', 'ltx-video'],
      ],
    ],
    [
      "Meta's Llama terms",
      [
        ['Meta', 'meta'],
        ['Llama', 'llama'],
      ],
    ],
    ['Kling 3.0 Omni Pro leads', [['Kling 3.0 Omni Pro', 'kling-3.0-omni-pro']]],
  ])('finds names in their spellings: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each(['DeepSeek-V2', 'Wan 2.3', 'HappyHorse 2.0', 'Seedance 3.0', 'LTX-3'])(
    'a version that is not on record is no other one: %s',
    (name) => {
      expect(read(`We tried ${name} today`)).toEqual([[name, null]]);
    },
  );

  test('an edition of a version is not the version without it', () => {
    expect(read('Kling 3.0 tops the chart')).toEqual([['Kling 3.0', null]]);
  });

  test.each([
    ['Llama 5 is near', 'llama', '5'],
    ['Llama 2 70B is large', 'llama', '2 70B'],
    ['Gemma3-12B reads it', 'gemma', '3 12B'],
  ])('a family has one id and names its variant: %s', (text, id, variant) => {
    expect(findMentions(text, NAMES)).toMatchObject([{ id, variant }]);
  });

  test.each(['Veo 3.1 is the pick', 'In GPT-4 they trust', 'and Claude 3.5 Sonnet, too', 'It beats o1 on sums'])(
    'names of models outside the record have no id: %s',
    (text) => {
      expect(findMentions(text, NAMES)).toMatchObject([{ id: null, kind: 'model' }]);
    },
  );

  test.each([
    'On 26 April 2026 it ran on an RTX 4090',
    'under Apache 2.0',
    'an Elo of 1392',
    'Meta 3 times',
    'metal and lamas',
    'about 15 layers',
  ])('numbers, licences and hardware make no names: %s', (text) => {
    expect(read(text).filter(([, id]) => id !== 'meta')).toEqual([]);
  });

  test('a long name with a letter wrong is still that name', () => {
    expect(read('Lightriks says so')).toEqual([['Lightriks', 'lightricks']]);
  });

  test('an edition alone counts only where its model is spoken of', () => {
    const text = 'the dense TI2V-5B is smaller';
    expect(findVariants(text, NAMES, new Set(['wan-2.2']), [])).toMatchObject([{ id: 'wan-2.2', variant: 'TI2V-5B' }]);
    expect(findVariants(text, NAMES, new Set(['llama']), [])).toEqual([]);
  });

  test('mentions lie in the text, in order, and never overlap', () => {
    const words = fc.constantFrom('Wan', '2.2', 'Llama', '-', 'V3', 'DeepSeek', '5B', 'GPT', '4', '.', ' ', 'the', 'Kling', '3.0', 'Pro');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
        const text = parts.join(' ');
        const mentions = findMentions(text, NAMES);
        for (const [index, { start, end }] of mentions.entries()) {
          expect(start).toBeGreaterThanOrEqual(mentions[index - 1]?.end ?? 0);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
