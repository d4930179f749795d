import type { AssessedKnowledgeBase } from '../assessment/index.ts';
import type { Claim, EntryWithBody, Page } from '../records/index.ts';
import { renderMarkdown, type MarkdownOptions } from '../markdown/index.ts';
import { PATHS } from '../outputs/paths.ts';
import { withHeadingIds } from './heading-ids.ts';
import { resolveSettings } from './settings.ts';

/** A rendered body: sanitised HTML with addresses below the base path, and plain text. */
export interface Body {
  readonly html: string;
  readonly text: string;
}

/** The page of a claim has ids of its own, and none that begins so. Text pages are linked to by their headings' bare words. */
const CLAIM_PREFIX = 'text-';

/** Renders every body once, by file. What is wrong in one is reported by the checks. */
export function renderBodies(base: AssessedKnowledgeBase): ReadonlyMap<string, Body> {
  const root = resolveSettings(base.site.data, process.env).base;
  const to = (path: string) => root + path.replace(/^\//u, '');
  const findClaim = (id: string) => {
    const claim = base.claims.get(id)?.data;
    return claim && claim.record !== 'draft' ? { href: to(PATHS.claim(id)), title: claim.text } : null;
  };
  const render = (entry: EntryWithBody<Claim> | EntryWithBody<Page>, evidence: MarkdownOptions['evidence'], prefix = '') => {
    const { file, bodyLine, body } = entry;
    const { html, prose } = renderMarkdown(body, { file, bodyLine, evidence, claim: findClaim, headingShift: 0, path: to });
    return [file, { html: withHeadingIds(html, prefix), text: prose.text }] as const;
  };
  return new Map([
    ...[...base.claims.values()].map((claim) => render(claim, toCitable(claim), CLAIM_PREFIX)),
    ...[...base.pages.values()].map((page) => render(page, [])),
  ]);
}

/** The cards of a claim's evidence, in the order that gives the numbers. */
function toCitable({ data }: EntryWithBody<Claim>): MarkdownOptions['evidence'] {
  return data.evidence.map(({ id }) => ({ id, href: `#evidence-${id}` }));
}
