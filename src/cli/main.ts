#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// A reader such as `head` may close the pipe early: that is no error of ours.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') throw error;
  });
}

// Halves the start, which a shell's completion waits for at every Tab; only modules loaded after it profit.
enableCompileCache();
const { runCli } = await import('./run-cli.ts');

process.exitCode = await runCli(process);
