import { isUtf8 } from 'node:buffer';
import { lstatSync, readFileSync } from 'node:fs';
import type { Position, Problem } from '../records/index.ts';
import { readErrorCode } from './file-problem.ts';

/** Largest content file that is read: ten times the longest that a person would write. */
const MAX_BYTES = 256 * 1024;

export interface ReadText {
  /** The text with Unix line ends and no byte-order mark; null where there is none to read. */
  readonly text: string | null;
  readonly problems: readonly Problem[];
}

interface Fault extends Partial<Position> {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

/** Reads one content file as UTF-8 text. What is wrong with its bytes comes back as problems; never throws for them. */
export function readText(path: string, file: string): ReadText {
  const toProblem = (fault: Fault): Problem => ({ severity: 'error', file, line: 1, column: 1, ...fault });
  const bytes = readBytes(path);
  if ('code' in bytes) return { text: null, problems: [toProblem(bytes)] };
  const fault = findBadBytes(bytes);
  if (fault) return { text: null, problems: [toProblem(fault)] };
  const raw = bytes.toString('utf8');
  const text = raw.startsWith('\uFEFF') ? raw.slice(1) : raw;
  const problems = [...findMark(raw), ...findCarriageReturn(text)].map(toProblem);
  return { text: text.replaceAll(/\r\n?/gu, '\n'), problems };
}

/** The bytes of a file, or why there are none to read. */
function readBytes(path: string): Buffer | Fault {
  try {
    return findUnfit(path) ?? readFileSync(path);
  } catch (error) {
    const message = `Unexpected error ${readErrorCode(error)}, expected a file that can be read`;
    return { code: 'file-unreadable', message, hint: 'Give yourself the right to read it, or put the file here again.' };
  }
}

function findUnfit(path: string): Fault | null {
  const stat = lstatSync(path);
  if (!stat.isFile()) {
    return { code: 'file-kind', message: 'Unexpected link or special file, expected a regular file', hint: 'Put the file itself here.' };
  }
  if (stat.size <= MAX_BYTES) return null;
  const message = `Unexpected size of ${String(stat.size)} bytes, expected at most ${String(MAX_BYTES)}`;
  return { code: 'file-size', message, hint: 'Split it, or move long material to a source.' };
}

function findBadBytes(bytes: Buffer): Fault | null {
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

function findMark(raw: string): Fault[] {
  if (!raw.startsWith('\uFEFF')) return [];
  const message = 'Unexpected byte-order mark, expected plain UTF-8';
  return [{ code: 'file-bom', message, hint: 'Save it as UTF-8 without a byte-order mark.' }];
}

function findCarriageReturn(text: string): Fault[] {
  const at = text.indexOf('\r');
  if (at === -1) return [];
  const before = text.slice(0, at).split('\n');
  const message = 'Unexpected Windows line end, expected \\n';
  return [
    {
      code: 'file-line-ends',
      message,
      hint: 'Save it with Unix line ends (LF).',
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
    },
  ];
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
