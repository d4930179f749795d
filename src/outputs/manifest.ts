import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { listDays } from './changes-since.ts';
import type { Output, OutputFile } from './output.ts';
import { PATHS } from './paths.ts';

/** The content hash of every file of the given outputs, so that a mirror fetches only what is new to it. */
export function createManifest(outputs: readonly Output[]): Output {
  return {
    id: 'manifest',
    title: 'Manifest',
    mediaType: 'application/json',
    description: 'The SHA-256 and the size in bytes of every file for programs, and the days on which something was learned.',
    files(base, context) {
      const files = outputs.flatMap((output) => output.files(base, context).map((file) => toLine(file, output.mediaType)));
      const head = JSON.stringify({ today: base.today, days: [...listDays(base, context).keys()] });
      return [{ path: PATHS.manifest, content: `${head.slice(0, -1)},"files":{\n${files.sort().join(',\n')}\n}}\n` }];
    },
  };
}

function toLine({ path, content }: OutputFile, type: string): string {
  const bytes = utf8ToBytes(content);
  return `${JSON.stringify(path)}:${JSON.stringify({ sha256: bytesToHex(sha256(bytes)), bytes: bytes.length, type })}`;
}
