import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { createSiteServer } from '../../src/site/create-site-server.ts';
import { resolveToday } from '../../src/store/index.ts';
import { listen } from '../listen.ts';
import { ORIGIN, runBuild } from './run-build.ts';

/** A built and served site. */
export interface BuiltSite {
  readonly folder: string;
  readonly base: string;
  /** Address of the home page, with the base path. */
  readonly url: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    today: string;
    /** The real content at the root of a host. */
    site: BuiltSite;
    /** The real content below `/assay/`, as on a project page. */
    projectSite: BuiltSite;
  }
}

/** Builds the real content at the root and below a base path, and serves both. */
export default async function setup(project: TestProject): Promise<() => void> {
  const today = resolveToday({ env: process.env });
  const folder = mkdtempSync(join(tmpdir(), 'assay-site-'));
  const servers: Server[] = [];
  const prepare = async (name: string, base: string): Promise<BuiltSite> => {
    const out = join(folder, name);
    const { code, output } = await runBuild(['--today', today, '--out', out, '--site', ORIGIN, '--base', base]);
    if (code !== 0) throw new Error(`The site could not be built:\n${output}`);
    const server = createSiteServer(out, base);
    servers.push(server);
    return { folder: out, base, url: `http://127.0.0.1:${String(await listen(server))}${base}` };
  };
  const close = () => {
    for (const server of servers) server.close();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const [site, projectSite] = await Promise.all([prepare('root', '/'), prepare('project', '/assay/')]);
    project.provide('today', today);
    project.provide('site', site);
    project.provide('projectSite', projectSite);
  } catch (error) {
    close();
    throw error;
  }
  return close;
}
