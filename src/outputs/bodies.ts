import type { AssessedKnowledgeBase } from '../assessment/index.ts';
import { renderMarkdown, withAbsoluteLinks, withHeadingIds, type MarkdownOptions } from '../markdown/index.ts';
import type { Claim, EntryWithBody, Page } from '../records/index.ts';
import type { OutputContext } from './output.ts';
import { PATHS } from './paths.ts';

/** A rendered body: sanitised HTML with addresses below the base path, and plain text. */
export interface Body {
  readonly html: string;
  readonly text: string;
}

export interface BodyRenderer {
  claim(entry: EntryWithBody<Claim>): Body;
  page(entry: EntryWithBody<Page>): Body;
}

/** The page of a claim has ids of its own, and none that begins so. Text pages are linked to by their headings' bare words. */
const CLAIM_PREFIX = 'text-';

/** Renders bodies for a site below the base path `root`. What is wrong in one is reported by the checks. */
export function createBodyRenderer(base: AssessedKnowledgeBase, root: string): BodyRenderer {
  const to = (path: string) => root + path.replace(/^\//u, '');
  const findClaim = (id: string) => {
    const claim = base.claims.get(id)?.data;
    return claim && claim.record !== 'draft' ? { href: to(PATHS.claim(id)), title: claim.text } : null;
  };
  const render = (entry: EntryWithBody<unknown>, evidence: MarkdownOptions['evidence'], prefix: string): Body => {
    const { file, bodyLine, body } = entry;
    const { html, prose } = renderMarkdown(body, { file, bodyLine, evidence, claim: findClaim, headingShift: 0, path: to });
    return { html: withHeadingIds(html, prefix), text: prose.text };
  };
  return { claim: (entry) => render(entry, toCitable(entry), CLAIM_PREFIX), page: (entry) => render(entry, [], '') };
}

/** The cards of a claim's evidence, in the order that gives the numbers. */
function toCitable({ data }: EntryWithBody<Claim>): MarkdownOptions['evidence'] {
  return data.evidence.map(({ id }) => ({ id, href: `#evidence-${id}` }));
}

/** What the outputs need of a site: its addresses, and its bodies with links that lead there from anywhere. */
export function createContext(absolute: OutputContext['absolute'], bodyOf: (claim: EntryWithBody<Claim>) => Body): OutputContext {
  return {
    absolute,
    body(claim) {
      const { html, text } = bodyOf(claim);
      return { html: withAbsoluteLinks(html, absolute(PATHS.claim(claim.id))), text };
    },
  };
}
