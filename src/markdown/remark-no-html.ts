import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { reportAt } from './report-at.ts';

/** Refuses raw HTML, block or inline, comments too, and takes it out. */
export const remarkNoHtml: Plugin<[], Root> = () => (tree, file) => {
  visit(tree, 'html', (node, index, parent) => {
    const [start = ''] = node.value.split(/\s/u);
    reportAt(file, node, {
      code: 'raw-html',
      message: `Unexpected raw HTML "${start.slice(0, 30)}", expected Markdown`,
      hint: 'Say it in Markdown, or put it between backticks where the code itself is meant.',
    });
    if (!parent || index === undefined) return;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
};
