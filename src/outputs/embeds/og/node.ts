/** What is drawn, as plain data in the shape that the renderer takes: its JSON names the picture. */
export type OgNode = OgBox | OgText | OgVector;

/** CSS properties in camel case; numbers are pixels. */
type Style = Readonly<Record<string, string | number>>;

export interface OgBox {
  readonly type: 'container';
  readonly style: Style;
  readonly children: readonly OgNode[];
}

export interface OgText {
  readonly type: 'text';
  readonly text: string;
  readonly style: Style;
  readonly dir?: 'ltr' | 'rtl';
}

/** A drawing: `src` is the text of an SVG. */
export interface OgVector {
  readonly type: 'image';
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

/** Size of every image, in pixels: what the networks that show them ask for. */
export const OG_SIZE = { width: 1200, height: 630 } as const;

export function row(style: Style, children: readonly OgNode[]): OgBox {
  return { type: 'container', style: { display: 'flex', flexDirection: 'row', alignItems: 'center', ...style }, children };
}

export function column(style: Style, children: readonly OgNode[]): OgBox {
  return { type: 'container', style: { display: 'flex', flexDirection: 'column', ...style }, children };
}

/** One line of words, unless the style says otherwise. */
export function words(text: string, fontSize: number, style: Style = {}): OgText {
  return { type: 'text', text, style: { fontSize, whiteSpace: 'nowrap', ...style } };
}

/** A square drawing on a 16 × 16 grid: `body` are the elements of the SVG. */
export function vector(body: string, side: number): OgVector {
  const src = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" width="${String(side)}" height="${String(side)}">${body}</svg>`;
  return { type: 'image', src, width: side, height: side };
}
