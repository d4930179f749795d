// npm run lighthouse [-- PATH…]: builds the site, serves it as `npm run serve` does, and rates a page of every kind.
// The exit code is 1 where a page has less than 100 in anything.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSiteServer } from '../../src/site/create-site-server.ts';
import { PAGES } from '../browser/pages.ts';
import { listen } from '../listen.ts';
import { runBuild } from '../site/run-build.ts';
import { CATEGORIES, isWhole, startRater } from './rate-page.ts';

const chosen = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'assay-lighthouse-'));
try {
  const { code, output } = await runBuild(['--out', join(folder, 'site'), '--base', '/']);
  if (code !== 0) throw new Error(`The site could not be built:\n${output}`);
  if (!(await rateSite(join(folder, 'site'), chosen.length > 0 ? chosen : PAGES))) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Prints a row a page, one page after the other so that none slows another down, and tells whether all have 100. */
async function rateSite(site: string, paths: readonly string[]): Promise<boolean> {
  const server = createSiteServer(site, '/');
  const url = `http://127.0.0.1:${String(await listen(server))}/`;
  const rater = await startRater();
  const width = Math.max(...paths.map((path) => path.length)) + 2;
  const printRow = (cells: readonly string[], path: string) => {
    process.stdout.write(
      `${path.padEnd(width)}${cells.map((cell, index) => cell.padStart((CATEGORIES[index]?.length ?? 0) + 2)).join('')}\n`,
    );
  };
  printRow(CATEGORIES, 'page');
  let whole = true;
  try {
    for (const path of paths) {
      const rating = await rater.rate(url + path);
      whole &&= isWhole(rating);
      printRow(rating.scores.map(String), `/${path}`);
      for (const failure of rating.failures) process.stdout.write(`    ${failure}\n`);
    }
  } finally {
    await rater.stop();
    server.close();
  }
  return whole;
}
