import { styleText } from 'node:util';

export type Format = Parameters<typeof styleText>[0];

/** Gives a text a colour or a weight. */
export type Paint = (format: Format, text: string) => string;

/** Paints for one stream: plain where it is no terminal, and as NO_COLOR and FORCE_COLOR say. */
export function createPaint(stream: NodeJS.WritableStream): Paint {
  return (format, text) => styleText(format, text, { stream });
}
