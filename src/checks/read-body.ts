import type { AssessedClaim, AssessedKnowledgeBase } from '../assessment/index.ts';
import { renderMarkdown, type RenderedMarkdown } from '../markdown/index.ts';
import type { EntryWithBody, Page, RawFile } from '../records/index.ts';

/** Several checks read the same bodies, and rendering is what costs: each is rendered once for a base. */
const rendered = new WeakMap<AssessedKnowledgeBase, Map<string, RenderedMarkdown>>();

/** Renders the body of a claim or a page, as checks need it: addresses do not matter, problems and text do. */
export function readBody(entry: AssessedClaim | EntryWithBody<Page>, base: AssessedKnowledgeBase): RenderedMarkdown {
  const bodies = rendered.get(base) ?? new Map<string, RenderedMarkdown>();
  rendered.set(base, bodies);
  const known = bodies.get(entry.file);
  if (known) return known;
  const body = render(entry, 'evidence' in entry.data ? entry.data.evidence.map(({ id }) => id) : [], base);
  bodies.set(entry.file, body);
  return body;
}

/** Renders the body of a file whose record breaks its schema, so that what is wrong below it is found in the same run. */
export function readBrokenBody(file: RawFile, base: AssessedKnowledgeBase): RenderedMarkdown {
  return render(file, listEvidenceIds(file.value), base);
}

function render(
  { file, body, bodyLine }: Pick<RawFile, 'file' | 'body' | 'bodyLine'>,
  evidence: readonly string[],
  base: AssessedKnowledgeBase,
) {
  return renderMarkdown(body, {
    file,
    bodyLine,
    evidence: evidence.map((id) => ({ id, href: `#evidence-${id}` })),
    claim: (id) => (hasPage(id, base) ? { href: `/claims/${id}/`, title: id } : null),
    headingShift: 1,
  });
}

function listEvidenceIds(record: unknown): readonly string[] {
  const list: unknown = isObject(record) ? record['evidence'] : undefined;
  const ids = Array.isArray(list) ? list.map((item: unknown) => (isObject(item) ? item['id'] : undefined)) : [];
  return ids.filter((id) => typeof id === 'string');
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** A draft has no page to link to; a withdrawn claim keeps its own, and one whose file is broken will have one. */
function hasPage(id: string, base: AssessedKnowledgeBase): boolean {
  const claim = base.claims.get(id);
  if (claim) return claim.data.record !== 'draft';
  return listBroken(base).some((file) => file.collection === 'claims' && file.id === id);
}

const broken = new WeakMap<AssessedKnowledgeBase, readonly RawFile[]>();

/** Claims and pages whose record breaks its schema: they have a file and no entry. */
export function listBroken(base: AssessedKnowledgeBase): readonly RawFile[] {
  const known = broken.get(base);
  if (known) return known;
  const read = new Set([...base.claims.values(), ...base.pages.values()].map(({ file }) => file));
  const list = base.files.filter(({ file, collection }) => (collection === 'claims' || collection === 'pages') && !read.has(file));
  broken.set(base, list);
  return list;
}
