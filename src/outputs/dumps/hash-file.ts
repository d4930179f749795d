import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { EditionFile } from './dump.ts';

export interface HashedFile extends EditionFile {
  /** Size as it is served, before any compression. */
  readonly bytes: number;
  /** In hexadecimal digits. */
  readonly sha256: string;
}

/** A file with its size and the hash of its bytes. */
export function hashFile<File extends EditionFile>(file: File): File & HashedFile {
  const bytes = typeof file.content === 'string' ? utf8ToBytes(file.content) : file.content;
  return { ...file, bytes: bytes.length, sha256: bytesToHex(sha256(bytes)) };
}
