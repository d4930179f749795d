import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';

/** Marks links that leave the site. They open where the reader is: no `target`. */
export const rehypeExternalLinks: Plugin<[], Root> = () => (tree) => {
  visit(tree, 'element', (node) => {
    const { href } = node.properties;
    if (node.tagName === 'a' && typeof href === 'string' && /^https?:/iu.test(href)) node.properties.rel = ['nofollow', 'noopener'];
  });
};
