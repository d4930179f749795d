import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { reportAt } from './report-at.ts';

/** Refuses images, which would ask another server, and leaves their alternative text. */
export const remarkNoImages: Plugin<[], Root> = () => (tree, file) => {
  visit(tree, ['image', 'imageReference'], (node, index, parent) => {
    if ((node.type !== 'image' && node.type !== 'imageReference') || !parent || index === undefined) return;
    reportAt(file, node, {
      code: 'image',
      message: 'Unexpected image, expected text: a page asks no other server for anything',
      hint: 'Link to the page that shows the picture and say what is to be seen.',
    });
    parent.children[index] = { type: 'text', value: node.alt ?? '', ...(node.position && { position: node.position }) };
  });
};
