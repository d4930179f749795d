/** The HTML that puts the card of a claim on another page: `address` of the card, `title` for screen readers. */
export function writeEmbedCode(address: string, title: string): string {
  const attributes = { src: address, title, width: '600', height: '240', loading: 'lazy' };
  const list = Object.entries(attributes).map(([name, value]) => `${name}="${escapeAttribute(value)}"`);
  return `<iframe ${list.join(' ')}></iframe>`;
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
