import type { AssessedKnowledgeBase } from '../../assessment/index.ts';
import { createBodyRenderer, createContext, type Body } from '../../outputs/bodies.ts';
import type { Edition, EditionFile } from '../../outputs/dumps/dump.ts';
import { ALL_EDITIONS } from '../../outputs/dumps/editions.ts';
import type { OutputContext } from '../../outputs/index.ts';
import { runSql } from '../../store/dumps/run-sql.ts';
import { UserError } from '../../store/index.ts';
import { createAbsolute, resolveSettings } from '../../store/settings.ts';
import type { Input } from '../command.ts';
import type { Context } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { readAssessed } from '../read-assessed.ts';
import { unknownWord } from '../suggest.ts';
import { formatTable } from '../terminal/table.ts';
import { nameFiles, type NamedFile } from './name-files.ts';
import { writeFiles } from './write-files.ts';

/** Writes an edition to a file, to a folder or to standard output; lists all of them where none is named. */
export async function runExport({ operands: [format], options, flags }: Input, context: Context): Promise<ExitCode> {
  if (format === undefined) {
    context.stdout.write(listFormats(context.columns));
    return EXIT.fine;
  }
  const edition = findEdition(format);
  const base = await readAssessed(context, context.today);
  const files = choose(nameFiles(edition.files(base, createOutputContext(base, context), runSql)), options['only'], edition);
  if (options['out'] !== undefined) {
    for (const file of writeFiles(files, options['out'], flags.has('force'))) context.stderr.write(`${file}\n`);
    return EXIT.fine;
  }
  const [file] = files;
  if (files.length !== 1 || file === undefined) throw needsFolder(edition, files);
  print(file, edition, context);
  return EXIT.fine;
}

function listFormats(width: number | null): string {
  const columns = [
    { title: 'FORMAT', cell: ({ id }: Edition) => id },
    { title: 'WHAT IT IS', cell: ({ description }: Edition) => description, least: 20 },
  ];
  return formatTable(columns, ALL_EDITIONS, width);
}

/** @throws {UserError} for a word that names no edition. */
function findEdition(word: string): Edition {
  const ids = ALL_EDITIONS.map(({ id }) => id);
  const edition = ALL_EDITIONS.find(({ id }) => id === word);
  if (!edition) throw unknownWord('format', word, ids, `Formats: ${ids.join(', ')}.`);
  return edition;
}

/** @throws {UserError} where the edition has no file of that name. */
function choose(files: readonly NamedFile[], name: string | undefined, { id }: Edition): readonly NamedFile[] {
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

function print({ content }: EditionFile, { id }: Edition, { stdout }: Context): void {
  if (typeof content !== 'string' && stdout.isTTY) {
    throw new UserError(`Unexpected terminal for ${id}, expected a file: it is no text`, `Add --out FILE, or send it on with > FILE.`);
  }
  stdout.write(content);
}

function needsFolder({ id }: Edition, files: readonly NamedFile[]): UserError {
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
