import { spawn } from 'node:child_process';
import { expect, inject, test } from 'vitest';

test('npm run serve prints the port that it took', async () => {
  const child = spawn(process.execPath, ['src/site/serve.ts', '--port', '0', '--base', '/', '--out', inject('site').folder]);
  try {
    const line = await new Promise<string>((resolve) => {
      child.stdout.once('data', (chunk: Buffer) => {
        resolve(chunk.toString());
      });
    });
    const url = /http:\S+/u.exec(line)?.[0] ?? '';
    expect((await fetch(url)).status).toBe(200);
  } finally {
    child.kill();
  }
});
