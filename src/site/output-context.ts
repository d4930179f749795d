import type { OutputContext } from '../outputs/index.ts';
import { PATHS } from '../outputs/index.ts';
import { absolute } from './address.ts';
import { withAbsoluteLinks } from './absolute-links.ts';
import type { Ledger } from './ledger.ts';

/** What the outputs need of the site. */
export function createOutputContext({ bodies }: Ledger): OutputContext {
  return {
    absolute,
    body(claim) {
      const { html, text } = bodies.get(claim.file) ?? { html: '', text: '' };
      const page = absolute(PATHS.claim(claim.id));
      return { html: withAbsoluteLinks(html, page), text };
    },
  };
}
