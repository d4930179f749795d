import type { Heading, Root } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { reportAt } from './report-at.ts';

const DEEPEST = 6;

/** Moves headings down by `by` levels, so that a body fits below the headings of its page. */
export const remarkShiftHeadings: Plugin<[{ readonly by: number }], Root> =
  ({ by }) =>
  (tree, file) => {
    visit(tree, 'heading', (node) => {
      if (node.depth === 1) {
        reportAt(file, node, {
          code: 'heading-1',
          message: 'Unexpected heading of level 1, expected level 2 or deeper: the page has a title',
          hint: 'Begin the heading with ## instead of #.',
        });
      }
      node.depth = Math.min(DEEPEST, node.depth + by) as Heading['depth'];
    });
  };
