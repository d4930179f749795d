// `npm run serve`: serves the built site below its base path, as a web host would.
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { readKnowledgeBase, UserError } from '../store/index.ts';
import { resolveSettings } from '../store/settings.ts';
import { createSiteServer } from './create-site-server.ts';
import { readFlags } from './flags.ts';
import { contentRoot } from './ledger.ts';
import { runScript } from './run-script.ts';

const PROJECT = resolve(import.meta.dirname, '../..');

await runScript(async () => {
  const flags = readFlags(process.argv.slice(2), ['port', 'out', 'base']);
  const folder = resolve(flags.out ?? `${PROJECT}/dist`);
  if (!existsSync(folder)) throw new UserError(`Unexpected missing folder ${folder}, expected a built site`, 'Run npm run build first.');
  if (flags.base !== undefined) process.env['ASSAY_BASE'] = flags.base;
  const { base: knowledge } = await readKnowledgeBase(contentRoot());
  const { base } = resolveSettings(knowledge.site.data, process.env);
  const port = readPort(flags.port ?? process.env['PORT'] ?? '4321');

  const server = createSiteServer(folder, base);
  server.on('error', (error: NodeJS.ErrnoException) => {
    process.exitCode = 1;
    process.stderr.write(
      error.code === 'EADDRINUSE' ? `Port ${String(port)} is taken. Choose another with --port.\n` : `${error.message}\n`,
    );
  });
  server.listen(port, '127.0.0.1', () => {
    const { port: taken } = server.address() as AddressInfo;
    process.stdout.write(`Serving ${folder} at http://127.0.0.1:${String(taken)}${base}\n`);
  });
});

function readPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new UserError(`Unexpected port "${text}", expected a number from 0 to 65535`, 'Write it as --port 4321.');
}
