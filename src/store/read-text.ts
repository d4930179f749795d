import { lstatSync, readFileSync } from 'node:fs';
import type { Problem } from '../records/index.ts';
import { readErrorCode } from './file-problem.ts';
import { findBadBytes, type BytesFault } from './find-bad-bytes.ts';

/** Largest content file that is read: ten times the longest that a person would write. */
const MAX_BYTES = 256 * 1024;

export interface ReadText {
  /** The text with Unix line ends and no byte-order mark; null where there is none to read. */
  readonly text: string | null;
  readonly problems: readonly Problem[];
}

/** Reads one content file as UTF-8 text. What is wrong with its bytes comes back as problems; never throws for them. */
export function readText(path: string, file: string): ReadText {
  const toProblem = (fault: BytesFault): Problem => ({ severity: 'error', file, line: 1, column: 1, ...fault });
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
function readBytes(path: string): Buffer | BytesFault {
  try {
    return findUnfit(path) ?? readFileSync(path);
  } catch (error) {
    const message = `Unexpected error ${readErrorCode(error)}, expected a file that can be read`;
    return { code: 'file-unreadable', message, hint: 'Give yourself the right to read it, or put the file here again.' };
  }
}

function findUnfit(path: string): BytesFault | null {
  const stat = lstatSync(path);
  if (!stat.isFile()) {
    return { code: 'file-kind', message: 'Unexpected link or special file, expected a regular file', hint: 'Put the file itself here.' };
  }
  if (stat.size <= MAX_BYTES) return null;
  const message = `Unexpected size of ${String(stat.size)} bytes, expected at most ${String(MAX_BYTES)}`;
  return { code: 'file-size', message, hint: 'Split it, or move long material to a source.' };
}

function findMark(raw: string): BytesFault[] {
  if (!raw.startsWith('\uFEFF')) return [];
  const message = 'Unexpected byte-order mark, expected plain UTF-8';
  return [{ code: 'file-bom', message, hint: 'Save it as UTF-8 without a byte-order mark.' }];
}

function findCarriageReturn(text: string): BytesFault[] {
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
