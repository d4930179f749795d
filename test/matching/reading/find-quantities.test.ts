import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/matching/reading/find-dates.ts';
import { findLicences, findOwnLicence } from '../../../src/matching/reading/find-licences.ts';
import { findQuantities } from '../../../src/matching/reading/find-quantities.ts';

const read = (text: string) =>
  findQuantities(text, []).map(({ min, max, dimension }) => (min === max ? [min, dimension] : [min, max, dimension]));

describe('findQuantities', () => {
  test.each([
    ['a 15-billion-parameter model', [[15e9, 'parameters']]],
    ['fifteen billion parameters', [[15e9, 'parameters']]],
    ['between $0.50 and $0.75 a second', [[0.5, 0.75, 'price']]],
    ['$15 to $22.50', [[15, 22.5, 'price']]],
    ['clips of 5–8 seconds', [[5, 8, 'time']]],
    ['7–13 B parameters', [[7e9, 13e9, 'parameters']]],
    ['two to four steps', [[2, 4, 'steps']]],
    ['thirty-eight seconds', [[38, 'time']]],
    ['two and a half minutes', [[150, 'time']]],
    ['a dozen companies', [[12, 'noun']]],
    ['costs a tenth as much', [[0.1, 'factor']]],
    ['triple that of its forerunner', [[3, 'factor']]],
    ['1,299 points', [[1299, 'points']]],
    [
      '4K at 60fps',
      [
        [4, 'resolution'],
        [60, 'frame-rate'],
      ],
    ],
    ['15 cents per million tokens', [[0.15, 'price']]],
    ['1.7 million H800 GPU hours', [[1.7e6, 'compute']]],
    ['from half a billion to nine billion parameters', [[5e8, 9e9, 'parameters']]],
    ['half a point behind', [[0.5, 'points']]],
    ['cut the delay from some 70 seconds to 31', [[31, 'time']]],
    ['nearly a third, 12 billion, stay awake', [[12e9, 'scaled']]],
    ['a fifth of the recordings', [[20, 'percent']]],
    ['a fifth of the price', [[0.2, 'factor']]],
    ['of every hundred words it missed nine', [[9, 'percent']]],
    [
      'at 832x480 or 544 by 992',
      [
        [480, 'resolution'],
        [544, 'resolution'],
      ],
    ],
    [
      '20K and 64K tokens',
      [
        [20e3, 'tokens'],
        [64e3, 'tokens'],
      ],
    ],
    ['more than 90 tongues', [[90, 'languages']]],
    [
      'seven to four',
      [
        [7, 'bare'],
        [4, 'bare'],
      ],
    ],
  ])('reads "%s" in base units', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    ['up to 20 seconds', 'at-most'],
    ['at least 45 GB', 'at-least'],
    ['fewer than a dozen firms', 'less-than'],
    ['past 700 million monthly active users', 'more-than'],
    ['$10 million or more', 'at-least'],
    ['15 seconds at most', 'at-most'],
    ['4K and up to 50 frames a second', null],
    ['within forty seconds', 'at-most'],
    ['a song may run to four minutes', 'at-most'],
    ['no smaller than 24 GB', 'at-least'],
    ['just over 18 GB', null],
  ])('tells the bound of "%s"', (text, bound) => {
    expect(findQuantities(text, [])[0]?.bound).toBe(bound);
  });

  test.each([
    'an H100 and an RTX 4090',
    'in 2023',
    'the 7th try',
    'half the industry',
    'suffix 2409',
    'two lawyers said so',
    'two neighbours share a name',
    'one is enough',
    'a second look',
  ])('counts nothing in "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('findDates', () => {
  test.each([
    ['OpenAI closed it on 26 April', '2026-04-26'],
    ['the API goes dark on 24 September', '2026-09-24'],
    ['it was shown on 25 December', '2025-12-25'],
    ['it appeared on September 30, 2025', '2025-09-30'],
    ['out next month', '2026-06'],
    ['shown in February 2023', '2023-02'],
    ['dates from 1998', '1998'],
    ['released two years ago', '2024'],
    ['it has been out since Thursday', '2026-04-30'],
    ['it came out nine days ago', '2026-04-23'],
    ['uploaded on the third of this month', '2026-05-03'],
    ['shown in March last year', '2025-03'],
    ['promised for January', '2027-01'],
    ['it appears this summer', '2026'],
    ['planned for late winter', '2026'],
    ['it came out last autumn', '2025'],
    ['the model turned three last month', '2023-04'],
  ])('reads "%s" against the day of publication', (text, date) => {
    expect(findDates(text, '2026-05-02').map((found) => found.date)).toEqual([date]);
  });

  test('what has no year has no date where the day of publication is unknown', () => {
    expect(findDates('closed on 26 April', null)).toEqual([]);
  });
});

describe('findLicences', () => {
  test.each([
    ['under the Apache 2.0 licence', ['Apache-2.0']],
    ['only the code is MIT', ['MIT']],
    ['researchers at MIT researchers', []],
    ['the LTX-2 Community License', ['ltx-2-community']],
    ['CC BY-NC 4.0', ['CC-BY-NC-4.0']],
  ])('names the licence in "%s"', (text, expected) => {
    expect(findLicences(text).map(({ licence }) => licence)).toEqual(expected);
  });

  test('the own licence of a subject is the one that bears its name', () => {
    expect(findOwnLicence('LTX-2', '')).toBe('ltx-2-community');
    expect(findOwnLicence('Llama', '2')).toBe('llama-2-community');
    expect(findOwnLicence('Nobody', '')).toBeNull();
  });
});
