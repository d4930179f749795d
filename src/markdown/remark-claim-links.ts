import type { Definition, Link, Root } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { reportAt } from './report-at.ts';

/** Where a claim is shown, and its sentence. */
export interface ClaimTarget {
  readonly href: string;
  readonly title: string;
}

export interface ClaimLinkOptions {
  /** Finds a claim by id; null where there is none to link to. */
  readonly claim: (id: string) => ClaimTarget | null;
  /** Told each id that is linked, in order. */
  readonly onLink: (id: string) => void;
}

declare module 'mdast' {
  interface LinkData {
    /** Id of the claim that a link leads to. */
    claim?: string;
  }
  interface DefinitionData {
    claim?: string;
  }
}

export const CLAIM_SCHEME = 'claim:';

/** Turns `[words](claim:some-id)` into a link to that claim. An unknown id is left for the address check to take out. */
export const remarkClaimLinks: Plugin<[ClaimLinkOptions], Root> = (options) => (tree, file) => {
  visit(tree, ['link', 'definition'], (node) => {
    if (!isAddressed(node) || !node.url.startsWith(CLAIM_SCHEME)) return;
    const id = node.url.slice(CLAIM_SCHEME.length);
    const target = options.claim(id);
    if (target) {
      options.onLink(id);
      node.url = target.href;
      node.title = target.title;
      node.data = { ...node.data, claim: id };
      return;
    }
    reportAt(file, node, {
      code: 'claim-unknown',
      message: `Unexpected link to claim "${id}", expected the id of a claim on record`,
      hint: 'Link a claim by the name of its file without the ending; drafts have no page.',
    });
  });
};

function isAddressed(node: unknown): node is Link | Definition {
  return typeof node === 'object' && node !== null && 'url' in node;
}
