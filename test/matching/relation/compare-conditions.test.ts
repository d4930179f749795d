import { expect, test } from 'vitest';
import { compareConditions } from '../../../src/matching/relation/compare-conditions.ts';

test.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>, 'shared' | 'conflicting' | 'unsaid']>([
  ['one machine in two spellings', { hardware: 'an H100' }, { hardware: '1x NVIDIA H100 80 GB' }, 'shared'],
  ['two machines', { hardware: 'RTX 4090' }, { hardware: 'NVIDIA H100' }, 'conflicting'],
  ['one resolution in two spellings', { resolution: '720p' }, { resolution: '1280x720' }, 'shared'],
  ['4K', { resolution: '4K' }, { resolution: '3840x2160' }, 'shared'],
  ['two resolutions', { resolution: '256p' }, { resolution: '1080p' }, 'conflicting'],
  ['an edition within the name of another', { variant: 'A14B' }, { variant: 'T2V-A14B' }, 'shared'],
  ['two editions', { variant: 'TI2V-5B' }, { variant: 'A14B' }, 'conflicting'],
  ['clips of one length', { clipLength: 'five seconds, 5 s' }, { clipLength: '5 s' }, 'shared'],
  ['what the sentence leaves out', {}, { hardware: 'H100' }, 'unsaid'],
])('%s', (_, said, known, expected) => {
  const [name = ''] = Object.keys(known);
  expect(compareConditions(said, known)).toEqual({ shared: [], conflicting: [], unsaid: [], [expected]: [name] });
});
