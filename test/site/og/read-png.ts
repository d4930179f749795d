/** Kind and size of a PNG, from its first bytes. */
export function readPng(bytes: Buffer): { readonly isPng: boolean; readonly width: number; readonly height: number } {
  const isPng = bytes.toString('latin1', 0, 8) === '\x89PNG\r\n\x1a\n' && bytes.toString('latin1', 12, 16) === 'IHDR';
  return { isPng, width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
