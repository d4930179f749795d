import { describe, expect, test } from 'vitest';
import { describeChoice, describeFaults, readChoice, writeChoice } from '../../../src/site/compare/choice.ts';

const NAMES = new Map([
  ['wan-2.2', 'Wan2.2'],
  ['hunyuan-video', 'HunyuanVideo'],
  ['mochi-1', 'Mochi 1'],
  ['ltx-2', 'LTX-2'],
  ['ovi', 'Ovi'],
]);

describe('the address of a comparison', () => {
  test.each(['', '?models=wan-2.2', '?models=wan-2.2,hunyuan-video', '?models=ovi,ltx-2,mochi-1,wan-2.2'])(
    '%s comes back as it went',
    (search) => {
      expect(writeChoice(readChoice(search, NAMES).models)).toBe(search);
    },
  );

  test.each([
    ['an encoded comma', '?models=wan-2.2%2Covi', ['wan-2.2', 'ovi']],
    ['the parameter twice', '?models=wan-2.2&models=ovi', ['wan-2.2', 'ovi']],
    ['a model twice', '?models=ovi,ovi,wan-2.2', ['ovi', 'wan-2.2']],
    ['names, capitals and other hyphens', '?models=HunyuanVideo,WAN2.2', ['hunyuan-video', 'wan-2.2']],
    ['spaces and empty places', '?models=,%20ovi%20,,', ['ovi']],
    ['nothing', '?model=ovi', []],
  ])('reads %s', (_what, search, models) => {
    expect(readChoice(search, NAMES)).toEqual({ models, unknown: [], surplus: [] });
  });

  test('a bad id takes nothing from the others', () => {
    const choice = readChoice('?models=nope,wan-2.2,<b>,nope,ovi,...', NAMES);
    expect(choice).toEqual({ models: ['wan-2.2', 'ovi'], unknown: ['nope', '<b>', '...'], surplus: [] });
    expect(describeFaults(choice, NAMES)).toBe(
      'The address names “nope”, “<b>” and “...”, which are no models on record. Choose from the list instead.',
    );
  });

  test('the fifth model is named as left out', () => {
    const choice = readChoice('?models=wan-2.2,hunyuan-video,mochi-1,ltx-2,ovi', NAMES);
    expect(choice.models).toHaveLength(4);
    expect(describeFaults(choice, NAMES)).toBe('At most 4 models stand side by side; left out: Ovi.');
  });

  test('a long address is read in part', () => {
    const choice = readChoice(
      `?models=${Array.from({ length: 500 }, (_, index) => `x${String(index)}`).join(',')},${'y'.repeat(5000)}`,
      NAMES,
    );
    expect(choice.unknown.length).toBeLessThanOrEqual(20);
  });

  test('empty boxes leave no trace', () => {
    expect(writeChoice(['', 'ovi', ''])).toBe('?models=ovi');
    expect(writeChoice(['', ''])).toBe('');
  });
});

test('says what is shown', () => {
  expect(describeChoice([])).toBe('Choose two models to compare.');
  expect(describeChoice(['Ovi'])).toBe('Ovi alone is shown. Choose a second model.');
  expect(describeChoice(['Ovi', 'LTX-2', 'Wan2.2'])).toBe('Ovi, LTX-2 and Wan2.2, side by side.');
});
