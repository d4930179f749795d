import { crc32 } from 'node:zlib';

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/** Whether bytes are a PNG of a size, from its signature to its end, and every part has the checksum that it names. */
export function isWholePng(bytes: Buffer, size: { readonly width: number; readonly height: number }): boolean {
  if (bytes.length < 57 || !bytes.subarray(0, 8).equals(SIGNATURE)) return false;
  if (bytes.readUInt32BE(16) !== size.width || bytes.readUInt32BE(20) !== size.height) return false;
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 8 + bytes.readUInt32BE(at);
    if (end + 4 > bytes.length || crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end)) return false;
    if (bytes.toString('latin1', at + 4, at + 8) === 'IEND') return end + 4 === bytes.length;
    at = end + 4;
  }
  return false;
}
