import { escapeMarkup } from '../escape-markup.ts';

/** Size of the card of a claim, in CSS pixels. */
export const CARD = { width: 600, height: 240 } as const;

/** The HTML that puts the card of a claim on another page: `address` of the card, `title` for screen readers. */
export function writeEmbedCode(address: string, title: string): string {
  const attributes = { src: address, title, width: String(CARD.width), height: String(CARD.height), loading: 'lazy' };
  const list = Object.entries(attributes).map(([name, value]) => `${name}="${escapeMarkup(value)}"`);
  return `<iframe ${list.join(' ')}></iframe>`;
}
