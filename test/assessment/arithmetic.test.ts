import { expect, test } from 'vitest';
import { checkArithmetic } from '../../src/assessment/index.ts';
import { claimSchema, type Claim } from '../../src/records/index.ts';
import { claim } from './build-base.ts';

const speed = (measure: string, quantity: string, derivedFrom?: object): Claim =>
  claimSchema.parse(claim({ topic: 'speed', asserted: { measure, quantity }, ...(derivedFrom && { derivedFrom }) }));

test.each([
  ['reduction', 'time-saved', '58.3 %', 'contradicts', '464.3 s → 293.3 s = 36.83 % less'],
  ['reduction', 'time-saved', '36.8 %', 'agrees', '464.3 s → 293.3 s = 36.83 % less'],
  ['reduction', 'time-saved', 'about 40 %', 'agrees', '464.3 s → 293.3 s = 36.83 % less'],
  ['ratio', 'speed-up', '1.58 ×', 'agrees', '464.3 s ÷ 293.3 s = 1.583'],
  ['ratio', 'speed-up', '6 ×', 'contradicts', '464.3 s ÷ 293.3 s = 1.583'],
  ['difference', 'latency', '171.0 s', 'agrees', '464.3 s − 293.3 s = 171'],
])('%s of two times against %s of %s: %s', (operation, measure, quantity, relation, why) => {
  const it = speed(measure, quantity, { operation, of: ['theirs', 'ours'] });
  const inputs = new Map([
    ['theirs', speed('latency', '464.3 s')],
    ['ours', speed('latency', '293.3 s')],
  ]);
  if (!it.derivedFrom) throw new Error('the claim is derived');
  expect(checkArithmetic(it, it.derivedFrom, inputs)).toEqual({ relation, why });
});
