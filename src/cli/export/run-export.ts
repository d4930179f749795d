import type { AssessedKnowledgeBase } from '../../assessment/index.ts';
import { createBodyRenderer, createContext, type Body } from '../../outputs/bodies.ts';
import type { OutputContext } from '../../outputs/index.ts';
import { UserError } from '../../store/index.ts';
import { createAbsolute, resolveSettings } from '../../store/settings.ts';
import type { Input } from '../command.ts';
import type { Context } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { readAssessed } from '../read-assessed.ts';
import { unknownWord } from '../suggest.ts';
import { formatTable } from '../terminal/table.ts';
import { EXPORTS, type Export, type ExportFile } from './list-exports.ts';
import { nameFiles, type Named, type NamedFile } from './name-files.ts';
import { writeFiles } from './write-files.ts';

/** Writes an edition to a file, to a folder or to standard output; lists all of them where none is named. */
export async function runExport({ operands: [format], options, flags }: Input, context: Context): Promise<ExitCode> {
  if (format === undefined) {
    context.stdout.write(listFormats(context.columns));
    return EXIT.fine;
  }
  const edition = findEdition(format);
  const base = await readAssessed(context, context.today);
  const files = choose(nameFiles(edition.list(base, () => createOutputContext(base, context))), options['only'], edition);
  if (options['out'] !== undefined) {
    for (const file of writeFiles(await readAll(files), options['out'], flags.has('force'))) context.stderr.write(`${file}\n`);
    return EXIT.fine;
  }
  if (files.length !== 1) throw needsFolder(edition, files);
  for (const file of await readAll(files)) print(file, edition, context);
  return EXIT.fine;
}

async function readAll(files: readonly Named<ExportFile>[]): Promise<readonly NamedFile[]> {
  const read: NamedFile[] = [];
  for (const file of files) read.push({ path: file.path, name: file.name, content: await file.read() });
  return read;
}

function listFormats(width: number | null): string {
  const columns = [
    { title: 'FORMAT', cell: ({ id }: Export) => id },
    { title: 'WHAT IT IS', cell: ({ description }: Export) => description, least: 20 },
  ];
  return formatTable(columns, EXPORTS, width);
}

/** @throws {UserError} for a word that names no edition. */
function findEdition(word: string): Export {
  const ids = EXPORTS.map(({ id }) => id);
  const edition = EXPORTS.find(({ id }) => id === word);
  if (!edition) throw unknownWord('format', word, ids, `Formats: ${ids.join(', ')}.`);
  return edition;
}

/** @throws {UserError} where the edition has no file of that name. */
function choose(files: readonly Named<ExportFile>[], name: string | undefined, { id }: Export): readonly Named<ExportFile>[] {
  if (name === undefined) return files;
  const chosen = files.filter((file) => file.name === name || file.path === name);
  const names = files.map((file) => file.name);
  if (chosen.length === 0) throw unknownWord('file', name, names, `Files of ${id}: ${sayNames(names)}.`);
  return chosen;
}

/** Bodies are rendered where an edition asks for them: most have none. */
function createOutputContext(base: AssessedKnowledgeBase, { env }: Context): OutputContext {
  const settings = resolveSettings(base.site.data, env);
  const renderer = createBodyRenderer(base, settings.base);
  const bodies = new Map<string, Body>();
  return createContext(createAbsolute(settings), (claim) => {
    const body = bodies.get(claim.file) ?? renderer.claim(claim);
    bodies.set(claim.file, body);
    return body;
  });
}

function print({ content }: NamedFile, { id }: Export, { stdout }: Context): void {
  if (typeof content !== 'string' && stdout.isTTY) {
    throw new UserError(`Unexpected terminal for ${id}, expected a file: it is no text`, `Add --out FILE, or send it on with > FILE.`);
  }
  stdout.write(content);
}

function needsFolder({ id }: Export, files: readonly Named<ExportFile>[]): UserError {
  const names = files.map(({ name }) => name);
  return new UserError(
    `Unexpected standard output for ${id}, which has ${String(names.length)} files, expected --out with a folder`,
    names.length === 0 ? 'There is nothing to write.' : `Add --out FOLDER, or --only with one of them: ${sayNames(names)}.`,
  );
}

/** So many names are told. */
const TOLD = 12;

function sayNames(names: readonly string[]): string {
  const more = names.length - TOLD;
  return `${names.slice(0, TOLD).join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}`;
}
