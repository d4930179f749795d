import type { AssessedKnowledgeBase } from '../../../assessment/index.ts';
import type { EditionFile } from '../../dumps/dump.ts';
import type { Covers } from './drawable.ts';
import { deriveOgImages } from './og-image.ts';

/** Images that are yet to be drawn: only those that somebody asks for. */
export interface ImageEdition {
  readonly id: string;
  readonly title: string;
  readonly mediaType: string;
  readonly description: string;
  list(base: AssessedKnowledgeBase, context: ImageContext): readonly ImageFile[];
}

export interface ImageFile extends Omit<EditionFile, 'content'> {
  draw(): Promise<Uint8Array>;
}

/** What draws. */
export interface ImageContext {
  readonly covers: Covers;
  readonly draw: (tree: object) => Promise<Uint8Array>;
}

/** The images for the previews of links, as an edition. */
export const ogEdition: ImageEdition = {
  id: 'og',
  title: 'Link previews',
  mediaType: 'image/png',
  description: 'An image of each claim, and one of the site, 1200 × 630: the sentence, the status and its day.',
  list: (base, { covers, draw }) => deriveOgImages(base, covers).map(({ path, tree }) => ({ path, draw: () => draw(tree) })),
};
