import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrastOf, EDGE_CONTRAST, lowestContrast, TEXT_CONTRAST } from '../../../src/site/view/contrast.ts';
import { readColours, readLengths } from '../../../src/site/view/read-tokens.ts';

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#777777', '#ffffff', 4.48],
  ['#ff0000', '#ffffff', 4],
  ['#0000ff', '#ffffff', 8.59],
])('the contrast of %s and %s is %d, either way round', (one, other, contrast) => {
  expect(contrastOf(one, other)).toBeCloseTo(contrast, 2);
  expect(contrastOf(other, one)).toBe(contrastOf(one, other));
});

test('tokens are read as the style sheet writes them', () => {
  const css = ':root {\n  --ink: light-dark(#000000, #FFFFFF);\n  --text-s: 0.875rem;\n  --serif: Georgia;\n}';
  expect(readColours(css)).toEqual([{ name: 'ink', light: '#000000', dark: '#FFFFFF' }]);
  expect(readLengths(css)).toEqual([{ name: 'text-s', value: '0.875rem' }]);
});

describe('the colours of the site', () => {
  const css = readFileSync('src/site/styles/tokens.css', 'utf8');
  const colours = readColours(css);
  const grounds = colours.filter(({ name }) => ['paper', 'raised', 'sunk'].includes(name));
  const others = colours.filter((colour) => !grounds.includes(colour) && colour.name !== 'rule');

  test('all are read', () => {
    expect(grounds).toHaveLength(3);
    expect(colours).toHaveLength(css.match(/light-dark\(/gu)?.length ?? 0);
  });

  test.each(others)('$name stands out from every ground in both schemes', (colour) => {
    const need = ['edge', 'focus'].includes(colour.name) ? EDGE_CONTRAST : TEXT_CONTRAST;
    const { light, dark } = lowestContrast(colour, grounds);
    expect(Math.min(light, dark)).toBeGreaterThanOrEqual(need);
  });
});
