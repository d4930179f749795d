import type { ColourToken } from './read-tokens.ts';

/** What text and its ground need (WCAG 2.2, level AA), and what the edge of a control needs. */
export const TEXT_CONTRAST = 4.5;
export const EDGE_CONTRAST = 3;

/** The contrast of two colours (`#rrggbb`) by WCAG 2.2: 1 for the same, 21 for black on white. */
export function contrastOf(one: string, other: string): number {
  const [darker, lighter] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** The lowest contrast of a colour on any of the grounds, in each scheme. */
export function lowestContrast(colour: ColourToken, grounds: readonly ColourToken[]): { readonly light: number; readonly dark: number } {
  return {
    light: Math.min(...grounds.map((ground) => contrastOf(colour.light, ground.light))),
    dark: Math.min(...grounds.map((ground) => contrastOf(colour.dark, ground.dark))),
  };
}

function luminanceOf(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => toLinear(Number.parseInt(colour.slice(at, at + 2), 16) / 255)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function toLinear(channel: number): number {
  return channel <= 0.040_45 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
