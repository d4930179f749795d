import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { listen } from '../listen.ts';

/** Debian puts it where only root looks. */
const PROGRAM = ['nginx', '/usr/sbin/nginx'].find((name) => spawnSync(name, ['-v']).status === 0);
export const hasNginx = PROGRAM !== undefined;

/** A running nginx. */
export interface RunningNginx {
  readonly port: number;
  /** What `nginx -t` said of the configuration. */
  readonly verdict: string;
  close(): Promise<void>;
}

/** Starts nginx with the example of a built site, below its base path; only the port, the folder and the places to write are put in. */
export async function startNginx(site: string, base: string): Promise<RunningNginx> {
  const folder = mkdtempSync(path.join(tmpdir(), 'assay-nginx-'));
  const root = path.join(folder, 'root');
  mkdirSync(path.dirname(path.join(root, base)), { recursive: true });
  symlinkSync(site, path.join(root, base).replace(/\/$/u, ''));
  const port = await findPort();
  const example = readFileSync(path.join(site, 'hosting/nginx.conf'), 'utf8');
  writeFileSync(
    path.join(folder, 'site.conf'),
    example.replace(/listen 80;/u, `listen 127.0.0.1:${String(port)};`).replace(/root \S+;/u, `root ${root};`),
  );
  writeFileSync(path.join(folder, 'nginx.conf'), writeMain(folder));
  const args = ['-p', folder, '-c', path.join(folder, 'nginx.conf'), '-e', 'stderr'];
  const verdict = spawnSync(PROGRAM ?? '', [...args, '-t'], { encoding: 'utf8' }).stderr;
  const child = spawn(PROGRAM ?? '', args, { stdio: 'ignore' });
  const close = async () => {
    await stop(child);
    rmSync(folder, { recursive: true, force: true });
  };
  await waitFor(port, child);
  return { port, verdict, close };
}

/** What stands around the example. The workers of root would not see the folder of a test. */
function writeMain(folder: string): string {
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `  ${name}_temp_path ${folder}/${name};`);
  return [
    ...(process.getuid?.() === 0 ? ['user root root;'] : []),
    'daemon off;',
    'worker_processes 1;',
    `pid ${folder}/nginx.pid;`,
    'error_log stderr crit;',
    'events { }',
    'http {',
    '  access_log off;',
    ...places,
    `  include ${folder}/site.conf;`,
    '}\n',
  ].join('\n');
}

async function findPort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function waitFor(port: number, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100 && child.exitCode === null; tries++) {
    const isUp = await fetch(`http://127.0.0.1:${String(port)}/`, { redirect: 'manual' }).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await setTimeout(50);
  }
  throw new Error('nginx did not start');
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGQUIT');
  await ended;
}
