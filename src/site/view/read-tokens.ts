/** A colour of both schemes, as `tokens.css` writes it. */
export interface ColourToken {
  readonly name: string;
  readonly light: string;
  readonly dark: string;
}

export interface LengthToken {
  readonly name: string;
  /** In rem, as CSS writes it. */
  readonly value: string;
}

const COLOUR = /--([\w-]+):\s*light-dark\((#[\da-f]{6}),\s*(#[\da-f]{6})\)/giu;
const LENGTH = /--([\w-]+):\s*([\d.]+rem)\s*;/gu;

/** Every colour of a style sheet that has a light and a dark side. */
export function readColours(css: string): readonly ColourToken[] {
  return [...css.matchAll(COLOUR)].map(([, name = '', light = '', dark = '']) => ({ name, light, dark }));
}

/** Every length of a style sheet that is given in rem. */
export function readLengths(css: string): readonly LengthToken[] {
  return [...css.matchAll(LENGTH)].map(([, name = '', value = '']) => ({ name, value }));
}
