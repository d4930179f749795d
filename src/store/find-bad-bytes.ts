import { isUtf8 } from 'node:buffer';
import type { Position } from '../records/index.ts';

/** What is wrong with the bytes of a text, and where. */
export interface BytesFault extends Partial<Position> {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

/** The first thing that keeps bytes from being UTF-8 text, with its line and column; null where nothing does. */
export function findBadBytes(bytes: Buffer): BytesFault | null {
  const nul = bytes.indexOf(0);
  if (nul !== -1) {
    const message = 'Unexpected binary data, expected text';
    return { code: 'file-binary', message, hint: 'Save it as plain UTF-8 text.', ...positionOf(bytes, nul) };
  }
  const bad = findInvalidUtf8(bytes);
  if (bad === -1) return null;
  const message = 'Unexpected bytes that are not UTF-8, expected UTF-8 text';
  return { code: 'file-encoding', message, hint: 'Save it again with the encoding UTF-8.', ...positionOf(bytes, bad) };
}

/** The offset of the first byte that is not UTF-8, or -1. */
function findInvalidUtf8(bytes: Buffer): number {
  if (isUtf8(bytes)) return -1;
  let [valid, end] = [0, bytes.length];
  while (end - valid > 1) {
    const middle = (valid + end) >> 1;
    if (startsAsUtf8(bytes.subarray(0, middle))) valid = middle;
    else end = middle;
  }
  // The character that breaks off begins up to three bytes earlier.
  while (!isUtf8(bytes.subarray(0, valid))) valid--;
  return valid;
}

/** Whether the bytes are UTF-8, save for a character that is cut off at their end. */
function startsAsUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function positionOf(bytes: Buffer, offset: number): Position {
  const before = bytes.subarray(0, offset);
  const lineStart = before.lastIndexOf(10) + 1;
  let line = 1;
  for (const byte of before) if (byte === 10) line++;
  return { line, column: offset - lineStart + 1 };
}
