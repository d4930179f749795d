import { create } from 'fontkit';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A file of a family, as the renderer takes it. */
export interface Font {
  readonly name: string;
  readonly weight: number;
  readonly data: Uint8Array;
}

interface Family {
  readonly name: string;
  readonly slug: string;
  readonly subsets: readonly string[];
}

// To add a script: its package of @fontsource, and one line here. Characters of other scripts are left out of the images.
const FAMILIES: readonly Family[] = [
  { name: 'Inter', slug: 'inter', subsets: ['latin', 'latin-ext', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext', 'vietnamese'] },
  { name: 'Noto Sans Hebrew', slug: 'noto-sans-hebrew', subsets: ['hebrew'] },
  { name: 'Noto Sans Arabic', slug: 'noto-sans-arabic', subsets: ['arabic'] },
];
const WEIGHTS = [400, 600] as const;

/** Every font of the images, in the order in which they are asked for a sign. */
export function readFonts(): readonly Font[] {
  const { resolve } = createRequire(import.meta.url);
  return FAMILIES.flatMap(({ name, slug, subsets }) =>
    subsets.flatMap((subset) =>
      WEIGHTS.map((weight) => {
        const file = resolve(`@fontsource/${slug}/files/${slug}-${subset}-${String(weight)}-normal.woff2`);
        return { name, weight, data: readFileSync(file) };
      }),
    ),
  );
}

/** Whether a code point has a glyph in some font. The weights of a family have the same ones. */
export function createCovers(fonts: readonly Font[]): (codePoint: number) => boolean {
  const points = fonts.filter(({ weight }) => weight === WEIGHTS[0]).map(({ data }) => readCodePoints(data));
  return (codePoint) => points.some((set) => set.has(codePoint));
}

function readCodePoints(data: Uint8Array): ReadonlySet<number> {
  const font = create(Buffer.from(data));
  return new Set('characterSet' in font ? font.characterSet : []);
}
