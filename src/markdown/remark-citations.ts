import type { ElementContent } from 'hast';
import type { FootnoteReference, Root, Text } from 'mdast';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { citationSyntax } from './citation-syntax.ts';
import { reportAt, type File } from './report-at.ts';

/** Evidence that a text may cite. */
export interface Citable {
  readonly id: string;
  /** Address of its card, such as `#evidence-wavespeed`. */
  readonly href: string;
}

export interface CitationOptions {
  /** In the order of the record: the number of a citation is its place here. */
  readonly evidence: readonly Citable[];
  /** Told each id that is cited, in order. */
  readonly onCitation: (id: string) => void;
}

/** Turns `[^id]` into a numbered link to the evidence of that id; definitions in the text are refused. */
export const remarkCitations: Plugin<[CitationOptions], Root> = function (options) {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), citationSyntax];

  return (tree, file) => {
    refuseDefinitions(tree, file);
    refuseInLinks(tree, file);
    visit(tree, 'footnoteReference', (node, index, parent) => {
      const place = options.evidence.findIndex(({ id }) => id === node.label);
      const item = options.evidence[place];
      if (item === undefined) {
        reportUnknown(node, file, options.evidence);
        if (parent && index !== undefined) parent.children[index] = asText(node);
        return;
      }
      options.onCitation(item.id);
      node.data = { hName: 'sup', hProperties: {}, hChildren: [toLink(item, place + 1)] };
    });
  };
};

function toLink(item: Citable, number: number): ElementContent {
  return {
    type: 'element',
    tagName: 'a',
    properties: { href: item.href, className: ['citation'], ariaLabel: `Evidence ${number}` },
    children: [{ type: 'text', value: `[${number}]` }],
  };
}

function asText(node: FootnoteReference): Text {
  return { type: 'text', value: `[^${node.label ?? node.identifier}]`, ...(node.position && { position: node.position }) };
}

function reportUnknown(node: FootnoteReference, file: File, evidence: readonly Citable[]): void {
  const known = evidence.map(({ id }) => id).join(', ');
  reportAt(file, node, {
    code: 'citation-unknown',
    message: `Unexpected citation [^${node.label ?? ''}], expected the id of evidence in this record${known && `: ${known}`}`,
    hint: 'Cite evidence by its `id`, letter by letter, or write \\[^…] where no citation is meant.',
  });
}

function refuseDefinitions(tree: Root, file: File): void {
  visit(tree, ['footnoteDefinition', 'definition'], (node, index, parent) => {
    const isFootnote = node.type === 'footnoteDefinition' || (node.type === 'definition' && node.identifier.startsWith('^'));
    if (!isFootnote || !parent || index === undefined) return;
    reportAt(file, node, {
      code: 'citation-defined',
      message: 'Unexpected definition of a footnote, expected a citation of evidence only',
      hint: 'Record it under `evidence` in the front matter and cite its id.',
    });
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

/** A link cannot stand in a link. */
function refuseInLinks(tree: Root, file: File): void {
  visit(tree, ['link', 'linkReference'], (link) => {
    visit(link, 'footnoteReference', (node: FootnoteReference, index, parent) => {
      reportAt(file, node, {
        code: 'citation-in-link',
        message: `Unexpected citation [^${node.label ?? ''}] inside a link, expected it beside the link`,
        hint: 'Move the citation behind the closing parenthesis of the link.',
      });
      if (parent && index !== undefined) parent.children[index] = asText(node);
    });
  });
}
