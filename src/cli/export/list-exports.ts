import type { AssessedKnowledgeBase } from '../../assessment/index.ts';
import type { Edition, EditionFile } from '../../outputs/dumps/dump.ts';
import { ALL_EDITIONS } from '../../outputs/dumps/editions.ts';
import { OG_SIZE } from '../../outputs/embeds/og/node.ts';
import { ogEdition } from '../../outputs/embeds/og/og-edition.ts';
import type { OutputContext } from '../../outputs/index.ts';
import { runSql } from '../../store/dumps/run-sql.ts';
import { createDrawer } from '../../store/og/create-drawer.ts';
import { createCovers, readFonts } from '../../store/og/fonts.ts';

/** A file that is written, or drawn, when it is asked for. */
export interface ExportFile {
  readonly path: string;
  read(): Promise<EditionFile['content']> | EditionFile['content'];
}

/** An edition as the command line knows it. */
export interface Export extends Pick<Edition, 'id' | 'title' | 'description'> {
  list(base: AssessedKnowledgeBase, context: () => OutputContext): readonly ExportFile[];
}

/** Everything that can be exported: the editions, and the images of link previews. */
export const EXPORTS: readonly Export[] = [
  ...ALL_EDITIONS.map((edition) => ({
    ...edition,
    list: (base: AssessedKnowledgeBase, context: () => OutputContext) => listWritten(edition, base, context()),
  })),
  { ...ogEdition, list: listImages },
];

function listWritten(edition: Edition, base: AssessedKnowledgeBase, context: OutputContext): readonly ExportFile[] {
  return edition.files(base, context, runSql).map(({ path, content }) => ({ path, read: () => content }));
}

function listImages(base: AssessedKnowledgeBase): readonly ExportFile[] {
  const fonts = readFonts();
  const { draw } = createDrawer(fonts, OG_SIZE);
  return ogEdition.list(base, { covers: createCovers(fonts), draw }).map((file) => ({ path: file.path, read: () => file.draw() }));
}
