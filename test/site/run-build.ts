import { spawn } from 'node:child_process';

/** Where the tested sites say that they stand, whatever content/site.yaml says. */
export const ORIGIN = 'https://ledger.example';

/** Runs the build script as `npm run build` does, without what Vitest adds to the environment, and waits for its end. */
export function runBuild(args: readonly string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['src/site/build.ts', ...args], {
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'] },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code, output });
    });
  });
}
