import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { CLAIM_SCHEME } from './remark-claim-links.ts';
import { reportAt } from './report-at.ts';

export interface AddressOptions {
  /** Turns a path below the site's root (`/method/`) into an address; the site adds its base path here. */
  readonly path: (path: string) => string;
}

/** Takes out every link whose address is not http(s), mailto, a #fragment, a path of this site or a claim. */
export const remarkSafeAddresses: Plugin<[AddressOptions], Root> = (options) => (tree, file) => {
  visit(tree, ['link', 'definition'], (node, index, parent) => {
    if ((node.type !== 'link' && node.type !== 'definition') || !parent || index === undefined) return;
    const isClaim = node.data?.claim !== undefined;
    if (isClaim || isSafeAddress(node.url)) {
      if (!isClaim && node.url.startsWith('/')) node.url = options.path(node.url);
      return;
    }
    if (!node.url.startsWith(CLAIM_SCHEME)) {
      reportAt(file, node, {
        code: 'unsafe-address',
        message: `Unexpected address "${shorten(node.url)}", expected https://, http://, mailto:, claim:, #fragment or a path such as /method/`,
        hint: 'Write the whole address with its scheme, or a path from the root of the site.',
      });
    }
    parent.children.splice(index, 1, ...(node.type === 'link' ? node.children : []));
    return [SKIP, index];
  });
};

/** Whether an address may stand in a page. A list of what is allowed: what is dangerous has too many spellings. */
export function isSafeAddress(address: string): boolean {
  // Browsers drop tabs and line ends and read `\` as `/`, so `/\evil.example` would leave the site.
  // A bare address that runs into a citation, `https://a.example/x[^id]`, would swallow it.
  if (/[\p{Cc}\s\\]|\[\^/u.test(address)) return false;
  if (/^https?:\/\/[^/]/iu.test(address)) return URL.canParse(address);
  return /^(?:mailto:[^:]+@[^:]+$|#|\/(?!\/))/iu.test(address);
}

function shorten(address: string): string {
  return address.length > 60 ? `${address.slice(0, 60)}…` : address;
}
