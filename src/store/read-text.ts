import { isUtf8 } from 'node:buffer';
import { lstatSync, readFileSync } from 'node:fs';
import type { Position, Problem } from '../records/index.ts';

/** Largest content file that is read: ten times the longest that a person would write. */
const MAX_BYTES = 256 * 1024;

export interface ReadText {
  /** The text with Unix line ends and no byte-order mark; null where there is none to read. */
  readonly text: string | null;
  readonly problems: readonly Problem[];
}

/** Reads one content file as UTF-8 text. What is wrong with its bytes comes back as problems; never throws for them. */
export function readText(path: string, file: string): ReadText {
  const problem = (code: string, message: string, hint: string, at: Position = { line: 1, column: 1 }): Problem => ({
    code,
    severity: 'error',
    file,
    ...at,
    message,
    hint,
  });
  const stop = (code: string, message: string, hint: string, at?: Position) => ({ text: null, problems: [problem(code, message, hint, at)] });

  const stat = lstatSync(path);
  if (!stat.isFile()) return stop('file-kind', 'Unexpected link or special file, expected a regular file', 'Put the file itself here.');
  if (stat.size > MAX_BYTES) {
    return stop('file-size', `Unexpected size of ${String(stat.size)} bytes, expected at most ${String(MAX_BYTES)}`, 'Split it, or move long material to a source.');
  }
  const bytes = readFileSync(path);
  const nul = bytes.indexOf(0);
  if (nul !== -1) return stop('file-binary', 'Unexpected binary data, expected text', 'Save it as plain UTF-8 text.', positionOf(bytes, nul));
  const bad = findInvalidUtf8(bytes);
  if (bad !== -1) {
    return stop('file-encoding', 'Unexpected bytes that are not UTF-8, expected UTF-8 text', 'Save it again with the encoding UTF-8.', positionOf(bytes, bad));
  }
  return normalise(bytes.toString('utf8'), problem);
}

function normalise(raw: string, problem: (code: string, message: string, hint: string, at?: Position) => Problem): ReadText {
  const problems: Problem[] = [];
  const hasMark = raw.startsWith('\uFEFF');
  if (hasMark) problems.push(problem('file-bom', 'Unexpected byte-order mark, expected plain UTF-8', 'Save it as UTF-8 without a byte-order mark.'));
  const text = hasMark ? raw.slice(1) : raw;
  const carriage = text.indexOf('\r');
  if (carriage === -1) return { text, problems };
  const before = text.slice(0, carriage).split('\n');
  const at = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  problems.push(problem('file-line-ends', 'Unexpected Windows line end, expected \\n', 'Save it with Unix line ends (LF).', at));
  return { text: text.replaceAll(/\r\n?/gu, '\n'), problems };
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
