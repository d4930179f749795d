// `npm run build`: validates the content, builds the site into a new folder and puts it in place of the old one.
import { build } from 'astro';
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { resolveToday, UserError } from '../store/index.ts';
import { resolveSettings } from '../store/settings.ts';
import { checkTarget } from './check-target.ts';
import { writeDumps } from './dumps/write-dumps.ts';
import { readFlags } from './flags.ts';
import { contentRoot, readLedger, type Ledger } from './ledger.ts';
import { writeOgImages } from './og/write-og-images.ts';
import { replaceFolder } from './replace-folder.ts';
import { formatProblems, hasErrors } from './report-problems.ts';
import { runScript } from './run-script.ts';
import { writeSearchIndex } from './search/write-index.ts';

const PROJECT = resolve(import.meta.dirname, '../..');

await runScript(async () => {
  const flags = readFlags(process.argv.slice(2), ['today', 'out', 'site', 'base', 'root']);
  const { env } = process;
  // Astro loads configuration and pages by itself: they read these.
  env['ASTRO_TELEMETRY_DISABLED'] = '1';
  env['ASSAY_TODAY'] = resolveToday({ flag: flags.today, env });
  if (flags.site !== undefined) env['ASSAY_SITE'] = flags.site;
  if (flags.base !== undefined) env['ASSAY_BASE'] = flags.base;
  env['ASSAY_ROOT'] = resolve(flags.root ?? contentRoot());

  const ledger = await readLedger();
  if (ledger.problems.length > 0) process.stderr.write(`${formatProblems(ledger.problems)}\n`);
  if (hasErrors(ledger.problems))
    throw new UserError('The content has errors, so nothing was built.', 'The site that was built before is untouched.');
  resolveSettings(ledger.base.site.data, env);

  const out = checkTarget(flags.out ?? join(PROJECT, 'dist'), { project: PROJECT, root: contentRoot() });
  await buildInto(out, ledger);
  process.stdout.write(`Built ${String(ledger.base.published.length)} claims as of ${ledger.base.today} into ${out}\n`);
});

/** Builds into a folder of its own and swaps: a failed build leaves the previous site whole. */
async function buildInto(out: string, ledger: Ledger): Promise<void> {
  // Astro keeps what it builds for itself in the folder too, if that lies below the working folder; so two builds never meet.
  process.chdir(PROJECT);
  await mkdir(join(PROJECT, '.assay'), { recursive: true });
  const stage = await mkdtemp(join(PROJECT, '.assay', 'build-'));
  // Not sooner: Astro may write to its cache for half a second after the build, and fails where the folder is gone.
  process.once('exit', () => {
    rmSync(stage, { recursive: true, force: true });
  });
  const site = join(stage, 'site');
  // Astro would print the stack of an error; the script tells it in words.
  const { env } = process;
  await build({ root: PROJECT, outDir: site, cacheDir: join(stage, 'cache'), logLevel: env['DEBUG'] ? 'warn' : 'silent' });
  await writeDumps(ledger, site);
  await writeOgImages(ledger.base, site, join(PROJECT, '.assay', 'og-cache'));
  await writeSearchIndex(ledger, join(site, 'pagefind'));
  await replaceFolder(site, out);
}
