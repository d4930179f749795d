import type { AssessedClaim, AssessedKnowledgeBase } from '../assessment/index.ts';
import { renderMarkdown, type RenderedMarkdown } from '../markdown/index.ts';
import type { EntryWithBody, Page } from '../records/index.ts';

/** Several checks read the same bodies, and rendering is what costs: each is rendered once for a base. */
const rendered = new WeakMap<AssessedKnowledgeBase, Map<string, RenderedMarkdown>>();

/** Renders the body of a claim or a page, as checks need it: addresses do not matter, problems and text do. */
export function readBody(entry: AssessedClaim | EntryWithBody<Page>, base: AssessedKnowledgeBase): RenderedMarkdown {
  const bodies = rendered.get(base) ?? new Map<string, RenderedMarkdown>();
  rendered.set(base, bodies);
  const known = bodies.get(entry.file);
  if (known) return known;
  const evidence = 'evidence' in entry.data ? entry.data.evidence : [];
  const body = renderMarkdown(entry.body, {
    file: entry.file,
    bodyLine: entry.bodyLine,
    evidence: evidence.map(({ id }) => ({ id, href: `#evidence-${id}` })),
    claim: (id) => (hasPage(base.claims.get(id)) ? { href: `/claims/${id}/`, title: id } : null),
    headingShift: 1,
  });
  bodies.set(entry.file, body);
  return body;
}

/** A draft has no page to link to; a withdrawn claim keeps its own. */
function hasPage(claim: AssessedClaim | undefined): boolean {
  return claim !== undefined && claim.data.record !== 'draft';
}
